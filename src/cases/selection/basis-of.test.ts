import { describe, expect, it } from 'vitest';
import { person, play, projectOf, stateOf } from '../../../test/county.ts';
import { concludedPanel, PANEL_ID, panelStep } from '../../../test/panel-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { REVIEWED } from '../../../test/reviewed.ts';
import { P, walkTo } from '../../../test/way.ts';

const approved = () => {
  const county = concludedPanel();
  panelStep(county, 'approveMinutes', person('approver'));
  return county;
};
const recommendedIn = (county: ReturnType<typeof approved>): readonly string[] => {
  const panel = stateOf(county, PANEL_ID);
  if (panel === undefined || !('conclusion' in panel) || panel.conclusion === undefined) throw new Error('no conclusion');
  return panel.conclusion.ranking.slice(0, panel.conclusion.recommended);
};
const submit = (county: ReturnType<typeof approved>, caseIds: readonly string[], more: object = {}) =>
  play(county, {
    kind: 'selection',
    id: 'selection-9',
    act: 'submitSelection',
    as: person('officer'),
    input: { title: '第一批', caseIds, panelId: PANEL_ID, ...more },
  });

describe('a list that follows an expert review (measures/11)', () => {
  it('says which, where it lists whom the review recommends', () => {
    const county = approved();
    expect(submit(county, recommendedIn(county)).ok).toBe(true);
    expect(stateOf(county, 'selection-9')).toMatchObject({ basis: { panelId: PANEL_ID } });
  });

  it('says why where it does not', () => {
    const county = approved();
    const panel = stateOf(county, PANEL_ID);
    const all = panel !== undefined && 'firms' in panel ? panel.firms.map(({ caseId }) => caseId) : [];
    const other = all.length === recommendedIn(county).length ? all.slice(1) : all;
    if (other.length === 0) return;
    expect(refusalOf(submit(county, other)).code).toBe('bad-input');
    expect(submit(county, other, { reason: '一家自愿退出（样例）' }).ok).toBe(true);
  });

  it('is refused where it cites none, and cites one held on paper by its minutes and with why', () => {
    const list = (cited: object) => submit(concludedPanel(), recommendedIn(approved()), { panelId: undefined, ...cited });
    expect(refusalOf(list({})).code).toBe('facts-missing');
    expect(refusalOf(list({ minutes: REVIEWED.minutes })).code).toBe('facts-missing');
    expect(refusalOf(list({ ...REVIEWED, panelId: PANEL_ID })).code).toBe('bad-input');
    expect(list(REVIEWED).ok).toBe(true);
  });

  it('passes no review held here by with minutes of another', () => {
    const county = approved();
    expect(refusalOf(submit(county, recommendedIn(county), { ...REVIEWED, panelId: undefined })).code).toBe('policy-says-no');
  });

  it('takes its review along: onto each firm’s file, and into the notice', () => {
    const county = walkTo('concludeNotice');
    expect(projectOf(county, P).basis).toEqual(REVIEWED);
    expect(stateOf(county, 'notice-1')).toMatchObject({ items: [{ review: expect.stringContaining(REVIEWED.minutes) }] });
  });

  it('cites no review whose minutes are not approved', () => {
    const county = concludedPanel();
    expect(refusalOf(submit(county, recommendedIn(county))).code).toBe('wrong-stage');
    expect(refusalOf(submit(county, recommendedIn(county), { panelId: 'nothing' })).code).toBe('not-found');
  });
});
