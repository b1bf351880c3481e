import { describe, expect, it } from 'vitest';
import { person, policy, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { ended, heard, P, step, tryAct, walkTo, pay } from '../../../../test/way.ts';
import { addDays, asDay } from '../../../kernel/day.ts';
import { deadlinesOf } from '../../deadlines/deadlines-of.ts';
import { DISQUALIFYING, PROPOSABLE } from './triggers.ts';

const [officer, approver, firm] = [person('officer'), person('approver'), person('firm')];
const FRAUD = { trigger: 'fraud', findings: '凭证与到货不符（样例）' };
const told = () => {
  const county = walkTo('requestAcceptance');
  step(county, { act: 'noticeDisqualification', as: officer, input: FRAUD });
  return county;
};
const silence = (county: ReturnType<typeof told>) => {
  const { answerBy } = projectOf(county, P).disqualification ?? { answerBy: county.today };
  county.today = addDays(answerBy, 1);
  return county;
};

describe('what may end a pilot', () => {
  it('is listed with its clause and what follows, and nothing else is proposed', () => {
    expect(Object.values(DISQUALIFYING).map(({ clause }) => clause)).toEqual([
      ...Array.from({ length: 3 }, () => 'plan/2.4.2'),
      ...Array.from({ length: 2 }, () => 'measures/13'),
      'measures/17',
      ...Array.from({ length: 5 }, () => 'measures/10'),
    ]);
    expect(PROPOSABLE).not.toContain('failed-again');
    expect(
      refusalOf(tryAct(walkTo('requestAcceptance'), 'noticeDisqualification', officer, { ...FRAUD, trigger: 'failed-again' })).code,
    ).toBe('bad-input');
  });

  it('is not a rectification that nobody ordered', () => {
    const refused = tryAct(walkTo('requestAcceptance'), 'noticeDisqualification', officer, { ...FRAUD, trigger: 'not-rectified' });
    expect(refusalOf(refused)).toMatchObject({ code: 'policy-says-no', clause: 'measures/13' });
  });
});

describe('a firm that is to lose its place', () => {
  it('is told, and has five working days', () => {
    expect(projectOf(told(), P)).toMatchObject({
      stage: 'pilot',
      disqualification: { ...FRAUD, step: 'noticed', noticedOn: '2026-11-02', answerBy: '2026-11-09' },
    });
    expect(deadlinesOf(projectOf(told(), P), policy)).toContainEqual(
      expect.objectContaining({ deadline: 'disqualification-answer', dueOn: '2026-11-09' }),
    );
  });

  it('is heard: its words and papers come before whoever decides, and its place ends on that trigger', () => {
    const county = heard(walkTo('requestAcceptance'));
    expect(projectOf(county, P).disqualification).toMatchObject({
      step: 'proposed',
      statement: { text: '确有误差（样例）', by: '样例firm', papers: [{ name: '样例照片.jpg' }] },
    });
    step(county, { act: 'disqualify', as: approver, input: { opinion: '证据确凿' } });
    expect(projectOf(county, P)).toMatchObject({ stage: 'disqualified', reason: '虚报投资。证据确凿', clause: 'plan/2.4.2' });
  });

  it('that keeps silent is decided on once its days are over', () => {
    const county = told();
    expect(refusalOf(tryAct(county, 'proposeDisqualification', officer, { opinion: '建议取消' })).message).toContain('2026年11月9日');
    silence(county);
    expect(refusalOf(tryAct(county, 'answerDisqualification', firm, { text: '迟到' })).code).toBe('wrong-stage');
    step(county, { act: 'proposeDisqualification', as: officer, input: { opinion: '建议取消' } });
    step(county, { act: 'disqualify', as: approver, input: { opinion: '同意' } });
    expect(projectOf(county, P).stage).toBe('disqualified');
  });

  it('keeps it where the accusation does not hold, and may be accused again', () => {
    const county = heard(walkTo('requestAcceptance'));
    step(county, { act: 'dropDisqualification', as: approver, input: { reason: '陈述成立' } });
    expect(projectOf(county, P)).not.toHaveProperty('disqualification');
    step(county, { act: 'noticeDisqualification', as: officer, input: FRAUD });
  });

  it.each([
    ['decided before it was heard', 'disqualify', approver, { opinion: '同意' }, 'wrong-stage'],
    ['told twice', 'noticeDisqualification', officer, FRAUD, 'already-done'],
    ['answered by another', 'answerDisqualification', { ...firm, organisation: '91640100MA76OTHER1' }, { text: '样例' }, 'not-permitted'],
    ['decided by whoever told it', 'dropDisqualification', { ...officer, roles: ['approver'] as const }, { reason: '样例' }, 'same-person'],
  ])('is not %s', (_what, act, as, input, code) => {
    expect(refusalOf(tryAct(told(), act, as, input)).code).toBe(code);
  });

  it('is not paid while nothing is decided', () => {
    const county = walkTo('prepareBatch');
    step(county, { act: 'noticeDisqualification', as: officer, input: FRAUD });
    expect(refusalOf(pay(county)).message).toContain('取消资格的程序还没有办结');
    step(county, { act: 'dropDisqualification', as: approver, input: { reason: '不成立' } });
    expect(pay(county).ok).toBe(true);
    expect(projectOf(county, P).stage).toBe('paid');
  });

  it('that put things right in time after all is not put out for not doing so', () => {
    const county = walkTo('passAcceptance');
    step(county, { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '未联网' } });
    county.today = asDay('2026-12-04');
    heard(county, 'not-rectified');
    step(county, { act: 'completeRectification', as: firm, input: { note: '已联网', completedOn: asDay('2026-12-01') } });
    expect(refusalOf(tryAct(county, 'disqualify', approver, { opinion: '同意' })).clause).toBe('measures/13');
  });

  it('once out can do nothing more', () => {
    const county = walkTo('requestAcceptance');
    ended(county);
    expect(deadlinesOf(projectOf(county, P), policy)).toEqual([]);
    expect(refusalOf(tryAct(county, 'requestAcceptance', firm, { materials: [] })).code).toBe('wrong-stage');
  });
});
