import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { type County, person, play, projectOf, stateOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { ended, P, step, walkTo } from '../../../test/way.ts';

const notice = { kind: 'notice', id: 'notice-1' } as const;
const object = (caseId?: string) =>
  ({
    ...notice,
    act: 'raiseObjection',
    as: person('public'),
    input: { ...(caseId !== undefined && { caseId }), text: '不符', name: '样例', phone: '1' },
  }) as const;
const settle = (upheld: boolean, objectionId = '1') =>
  ({ ...notice, act: 'settleObjection', as: person('officer'), input: { objectionId, upheld, reply: '已核查' } }) as const;
const conclude = { ...notice, act: 'concludeNotice', as: person('officer') } as const;
/** The notice runs from Monday 6 July; its fifth working day after is Monday 13 July 2026. */
const open = (today = '2026-07-06'): County => Object.assign(walkTo('concludeNotice'), { today: asDay(today) });

describe('a public notice', () => {
  it('shows the intended amount: before entry the rule it will follow', () => {
    const items = [{ amountFen: null, amountSays: '验收后按认定投资的 50% 核定，最高 40 万元' }];
    expect(stateOf(open(), notice.id)).toMatchObject({ items });
  });

  it('cannot end before its days have run, and says until when and how many are left', () => {
    expect(refusalOf(play(open('2026-07-13'), conclude))).toMatchObject({
      code: 'policy-says-no',
      clause: 'measures/11',
      message: '公示期至2026年7月13日，还有1个工作日，期满次日起方可结束',
    });
    expect(play(open('2026-07-14'), conclude).ok).toBe(true);
  });

  it('cannot end while an objection is open', () => {
    const county = open('2026-07-14');
    step(county, object());
    expect(refusalOf(play(county, conclude)).message).toBe('还有1条异议未办结，请先逐条核查并办结');
  });

  it('confirms a firm against which an objection was not upheld', () => {
    const county = open('2026-07-14');
    for (const deed of [object(P), settle(false), conclude]) step(county, deed);
    expect(projectOf(county, P)).toMatchObject({
      stage: 'pilot',
      pilotNotice: { noticeId: 'notice-1', facts: { objections: [{ upheld: false }] } },
    });
  });

  it('removes a firm against which an objection was upheld', () => {
    const county = open('2026-07-14');
    for (const deed of [object(P), settle(true), conclude]) step(county, deed);
    expect(projectOf(county, P).stage).toBe('removed');
  });

  it('takes an objection to the whole list against every firm on it', () => {
    const county = open('2026-07-14');
    for (const deed of [object(), settle(true), conclude]) step(county, deed);
    expect(projectOf(county, P).stage).toBe('removed');
  });

  it.each([
    { name: 'an objection to a firm that is not listed', deeds: [], last: object('nobody'), code: 'bad-input' },
    { name: 'settling an objection that nobody raised', deeds: [], last: settle(true, '7'), code: 'not-found' },
    { name: 'settling an objection twice', deeds: [object(), settle(true)], last: settle(false), code: 'already-done' },
    { name: 'an objection by the office', deeds: [], last: { ...object(), as: person('officer') }, code: 'not-permitted' },
  ])('refuses $name', ({ deeds, last, code }) => {
    const county = open();
    for (const deed of deeds) step(county, deed);
    expect(refusalOf(play(county, last)).code).toBe(code);
  });

  it('is over for objections once concluded', () => {
    const county = open('2026-07-14');
    step(county, conclude);
    expect(refusalOf(play(county, object())).code).toBe('wrong-stage');
  });

  it('passes over a firm disqualified meanwhile, so that it does not hold up the others', () => {
    const county = walkTo('concludeNotice', { nth: 2 });
    ended(county, 'misuse');
    step(county, { ...conclude, id: 'notice-2', on: '2026-11-16' });
    expect(stateOf(county, 'notice-2')).toMatchObject({ stage: 'concluded', conclusions: [] });
    expect(projectOf(county, P).stage).toBe('disqualified');
  });
});
