import { describe, expect, it } from 'vitest';
import { type County, policy } from '../../../test/county.ts';
import { ACCOUNT, P, walkTo } from '../../../test/way.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { projectVolume } from './project-volume.ts';
import type { Volume } from './volume.ts';

function volumeOf(county: County): Volume {
  const filed = county.cases.get(P);
  if (filed === undefined) throw new Error('no project');
  const history = filed.history.map(({ version, on, actor, act }) => ({ version, on, by: actor.name, says: act }));
  return projectVolume({ id: P, state: filed.state as KnownProject, policy, today: county.today, history, sent: [], scenes: [] });
}

describe('一企一档', () => {
  it('holds every step, and what each chapter of the way came to', () => {
    const county = walkTo('nothing');
    const text = JSON.stringify(volumeOf(county));
    for (const says of ['未达一级', '四级', '第1版', '600,000.00', '符合要求', '同意', '补助300,000.00元', '拨付300,000.00元'])
      expect(text).toContain(says);
    expect(volumeOf(county).chapters.find(({ title }) => title === '办理记录')?.body).toMatchObject([
      { rows: { length: county.cases.get(P)?.history.length } },
    ]);
  });

  it('prints no account', () => {
    expect(JSON.stringify(volumeOf(walkTo('nothing')))).not.toContain(ACCOUNT.number);
  });

  it('says of a chapter that nothing is on file yet', () => {
    const { chapters } = volumeOf(walkTo('submitSelection'));
    expect(chapters.filter(({ body }) => JSON.stringify(body).includes('还没有这一项')).map(({ title }) => title)).toContain('拨付');
  });
});
