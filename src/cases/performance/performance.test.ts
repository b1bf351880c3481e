import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { type County, person, play, policy, stateOf } from '../../../test/county.ts';
import {
  adjustingGoals,
  filedGoals,
  fundedCounty,
  GOALS,
  goalsBefore,
  LINES,
  onPerformance,
  performanceOf,
  performanceStep,
} from '../../../test/performance-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';

const [officer, approver, finance] = [person('officer'), person('approver'), person('finance')];
const running = (county: County, id: string) => {
  const state = stateOf(county, id);
  if (state === undefined) throw new Error(`no case ${id}`);
  return deadlinesOf(state, policy).map(({ deadline, dueOn }) => [deadline, dueOn]);
};
const DUE = '2026-07-01';

describe('the period for performance goals', () => {
  it('starts with the notice, goes on with the draft, and ends when the goals are with finance', () => {
    const county = fundedCounty();
    expect(running(county, 'fund-1')).toEqual([['performance-goals', DUE]]);
    performanceStep(county, 'draftGoals', officer, { fundId: 'fund-1', ...GOALS });
    expect([running(county, 'fund-1'), running(county, 'performance-1')]).toEqual([[], [['goals-filing', DUE]]]);
    performanceStep(county, 'returnGoals', officer, { reason: '样例' });
    expect(running(county, 'performance-1')).toEqual([['performance-goals', DUE]]);
    performanceStep(county, 'reviseGoals', officer, GOALS);
    performanceStep(county, 'approveGoals', approver);
    expect(running(county, 'performance-1')).toEqual([]);
    expect(performanceOf(county)).toMatchObject({ stage: 'filed', filedOn: DUE });
  });

  it('has been kept once the goals were reported, whatever finance sends back', () => {
    const county = goalsBefore('acceptGoals');
    performanceStep(county, 'refuseGoals', finance, { reason: '口径不清' });
    expect(performanceOf(county)).toMatchObject({ stage: 'returned', sentBack: '口径不清' });
    county.today = asDay('2026-07-20');
    performanceStep(county, 'reviseGoals', officer, GOALS);
    performanceStep(county, 'approveGoals', approver);
    expect([performanceOf(county).filedOn, running(county, 'performance-1')]).toEqual([DUE, []]);
  });
});

describe('performance goals', () => {
  it('begin from the numbers of the policy, and leave open what it does not say', () => {
    expect(LINES.map(({ name, target, unit }) => `${name} ${target}${unit}`)).toEqual([
      '完成数字化改造的企业 10家',
      '新增上云用云企业 10家',
      '数字化转型标杆企业 2家',
      '改造后达到二级的企业 8家',
      '改造后达到三级的企业 2家',
      '企业改造支出占专项资金的比例 90%',
      '试点企业营业收入增长 90%',
      '试点企业满意度 90%',
    ]);
  });

  it.each([
    ['without satisfaction', { ...GOALS, lines: LINES.filter(({ aspect }) => aspect !== 'satisfaction') }, '还缺满意度指标'],
    ['without effects', { ...GOALS, lines: LINES.filter(({ aspect }) => aspect !== 'economic') }, '还缺效益指标'],
    ['with one name twice', { ...GOALS, lines: [...LINES, ...LINES.slice(0, 1).map((line) => ({ ...line, no: '99' }))] }, '相同'],
  ])('%s are refused', (_what, goals, says) => {
    expect(refusalOf(onPerformance(fundedCounty(), 'draftGoals', officer, { fundId: 'fund-1', ...goals })).message).toContain(says);
  });

  it('are drawn up once for a notice, and for none that is not booked', () => {
    const county = goalsBefore('approveGoals');
    const again = {
      kind: 'performance',
      id: 'performance-2',
      act: 'draftGoals',
      as: officer,
      input: { fundId: 'fund-1', ...GOALS },
    } as const;
    expect(refusalOf(play(county, again)).code).toBe('already-done');
    expect(refusalOf(onPerformance(fundedCounty(), 'draftGoals', officer, { fundId: 'nobody', ...GOALS })).code).toBe('facts-missing');
  });

  it('are compiled, approved and filed by three hands', () => {
    const all = { ...officer, roles: ['officer', 'approver', 'finance'] as const };
    const county = fundedCounty();
    performanceStep(county, 'draftGoals', all, { fundId: 'fund-1', ...GOALS });
    expect(refusalOf(onPerformance(county, 'approveGoals', all)).code).toBe('same-person');
    performanceStep(county, 'approveGoals', approver);
    expect(refusalOf(onPerformance(county, 'acceptGoals', all, { opinion: '样例' })).code).toBe('same-person');
    expect(refusalOf(onPerformance(county, 'acceptGoals', { ...approver, roles: ['finance'] }, { opinion: '样例' })).code).toBe(
      'same-person',
    );
  });

  it('once filed change only by what finance approves', () => {
    const county = adjustingGoals();
    expect(performanceOf(county)).toMatchObject({ stage: 'adjusting', goals: GOALS, adjustment: { reason: '样例理由' } });
    performanceStep(county, 'refuseAdjustment', finance, { reason: '不必' });
    expect(performanceOf(county)).toMatchObject({ stage: 'frozen', goals: GOALS });
    const fewer = { summary: GOALS.summary, lines: LINES.map((line) => (line.no === '1' ? { ...line, target: 9 } : line)) };
    expect(refusalOf(onPerformance(county, 'proposeAdjustment', officer, { ...GOALS, reason: '样例' })).message).toContain('没有不同');
    performanceStep(county, 'proposeAdjustment', officer, { ...fewer, reason: '一家注销' });
    performanceStep(county, 'approveAdjustment', finance, { basis: '县政府批复样例1号' });
    expect(performanceOf(county).goals).toEqual(fewer);
    expect(performanceOf(filedGoals()).goals).toEqual(GOALS);
  });
});
