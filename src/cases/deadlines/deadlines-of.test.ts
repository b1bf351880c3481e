import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { isActOf } from '../decide.ts';
import { LIVES } from '../lives.ts';
import type { CaseKind } from '../kinds.ts';
import { type County, person, policy, stateOf } from '../../../test/county.ts';
import { P, step, walkTo } from '../../../test/way.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { SUSPENDABLE } from '../project/suspension/records.ts';
import { ROW_DEADLINES } from './row-rules.ts';
import { DEADLINE_STAGES } from './stages.ts';
import { DEADLINES, deadlineRule, type DeadlineName } from './rules.ts';

const running = (county: County, id = P) => {
  const state = stateOf(county, id);
  if (state === undefined) throw new Error(`no case ${id}`);
  return deadlinesOf(state, policy).map(({ deadline, dueOn, says }) => [deadline, dueOn, says]);
};
const after = (county: County, ...deeds: readonly Parameters<typeof step>[1][]): County => {
  for (const deed of deeds) step(county, deed);
  return county;
};
const failed = { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '未达标' } } as const;
const failedOn = (on: string) => after(walkTo('passAcceptance'), { ...failed, on });
const REPORT = ['monthly-report', '2026-08-07', '2026年7月结束后第5个工作日'];
const UNCOUNTED = '条文没有写天数，应及时办理';

describe('the periods a project is in', () => {
  it.each([
    ['received', 'confirmEligibility', []],
    ['on the approved list', 'publishNotice', [['pilot-notice', null, UNCOUNTED]]],
    ['in its notice', 'concludeNotice', []],
    ['a pilot without a plan', 'submitPlan', [['first-plan', null, UNCOUNTED]]],
    ['its plan handed in', 'approvePlan', [['plan-approval', null, UNCOUNTED]]],
    [
      'its plan approved',
      'registerExpense',
      [
        ['milestone', '2026-12-31', '第1版方案定为2026年12月31日'],
        ['monthly-report', '2026-08-07', '2026年7月结束后第5个工作日'],
      ],
    ],
    ['being accepted', 'passAcceptance', [REPORT]],
    ['paid', 'the end', [['retention', '2031-11-16', '2026年11月16日拨付，加5年']]],
  ])('%s', (_, act, expected) => {
    expect(running(walkTo(act))).toEqual(expected);
  });

  it('the level after waits for whoever is entrusted with it, before acceptance is asked for and after, until it is there', () => {
    expect(running(walkTo('assignEvaluator'))).not.toContainEqual(['level-after', null, UNCOUNTED]);
    expect(running(walkTo('requestAcceptance'))).toContainEqual(['level-after', null, UNCOUNTED]);
    expect(running(walkTo('assessLevel', { nth: 2 }))).toEqual([REPORT, ['level-after', null, UNCOUNTED]]);
    expect(running(walkTo('passAcceptance'))).toEqual([REPORT]);
  });

  it('a second notice is waited for once the city has approved', () => {
    expect(running(walkTo('publishNotice', { nth: 2 }))).toEqual([['award-notice', null, UNCOUNTED]]);
  });

  it.each([
    ['2026-11-03', '2026-12-03', '2026年11月3日次日起算30日，末日2026年12月3日'],
    ['2026-11-05', '2026-12-07', '2026年11月5日次日起算30日，末日2026年12月5日，不是工作日，顺延到2026年12月7日'],
  ])('thirty days to put things right after being told on %s', (on, dueOn, says) => {
    expect(running(failedOn(on))).toEqual([REPORT, ['rectification', dueOn, says]]);
  });

  it('what was put right waits for nobody any more but the next report', () => {
    const done = { act: 'completeRectification', as: person('firm'), input: { note: '已改', completedOn: '2026-11-20' }, on: '2026-11-20' };
    expect(running(after(failedOn('2026-11-03'), done))).toEqual([REPORT]);
  });

  it('papers sent back are due on the day that was set, until they are handed in again', () => {
    const back = {
      act: 'returnApplication',
      as: person('officer'),
      input: { items: [{ item: '章程', reason: '缺页' }], dueOn: asDay('2026-07-10') },
    };
    expect(running(after(walkTo('confirmEligibility'), back))).toEqual([['supplement', '2026-07-10', '退回时定为2026年7月10日']]);
  });
});

describe('the periods of a notice and of a fund', () => {
  const object = { kind: 'notice', id: 'notice-1', act: 'raiseObjection', as: person('public') } as const;

  it('five working days, and every objection until it is settled', () => {
    const county = after(walkTo('concludeNotice'), { ...object, input: { text: '不符', name: '样例', phone: '1' } });
    expect(running(county, 'notice-1')).toEqual([
      ['publicity', '2026-07-13', '2026年7月6日发布，满5个工作日'],
      ['objection', null, UNCOUNTED],
    ]);
    const settled = { objectionId: '1', upheld: false, reply: '已核查' };
    expect(running(after(county, { ...object, act: 'settleObjection', as: person('officer'), input: settled }), 'notice-1')).toHaveLength(
      1,
    );
    expect(running(after(county, { ...object, act: 'concludeNotice', as: person('officer'), on: '2026-07-20' }), 'notice-1')).toEqual([]);
  });

  it('thirty days to report goals after the budget notice came', () => {
    expect(running(walkTo('receiveApplication'), 'fund-1')).toEqual([
      ['performance-goals', '2026-07-01', '2026年6月1日次日起算30日，末日2026年7月1日'],
    ]);
  });
});

describe('the table of periods', () => {
  it('has none that the daily look would not come upon', () => {
    const looked = Object.keys(DEADLINE_STAGES) as CaseKind[];
    const isLooked = (name: DeadlineName): boolean => deadlineRule(name).endedBy.some((act) => looked.some((kind) => isActOf(kind, act)));
    const open = (Object.keys(DEADLINES) as DeadlineName[]).filter((name) => deadlineRule(name).endedBy.length > 0 && !isLooked(name));
    expect(open).toEqual([]);
  });

  it('is answered by the policy for every period that has a day: it may stand still, or why it may not', () => {
    const undated = (name: DeadlineName): boolean => /条文没有写天数，应及时办理|应及时抽取/.test(deadlineRule(name).counts);
    const counted = (Object.keys(DEADLINES) as DeadlineName[]).filter((name) => !undated(name) && !Object.hasOwn(ROW_DEADLINES, name));
    expect(Object.keys(policy.suspensions.periods).toSorted()).toEqual(counted.toSorted());
    const may = counted.filter((name) => 'counts' in (policy.suspensions.periods[name] ?? {}));
    expect(may.toSorted()).toEqual([...SUSPENDABLE].toSorted());
  });

  const kinds = Object.keys(LIVES) as CaseKind[];
  it.each(Object.entries(DEADLINES))('%s cites a clause of the text and ends by acts that there are', (_, rule) => {
    expect(policy.clauses.map(({ id }) => id)).toContain(rule.clause);
    expect(rule.endedBy.length > 0).toBe(rule.nature === 'act-by' || rule.nature === 'wait-until');
    for (const act of rule.endedBy) expect(kinds.some((kind) => isActOf(kind, act))).toBe(true);
  });
});
