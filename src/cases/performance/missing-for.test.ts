import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { person, projectOf } from '../../../test/county.ts';
import { endedGoals, evaluatedGoals, filedGoals, performanceOf, performanceStep } from '../../../test/performance-way.ts';
import { P, walkTo } from '../../../test/way.ts';
import type { FigureFacts } from './figures.ts';
import { missingFor } from './missing-for.ts';

const AT_WORK = projectOf(walkTo('submitPlan'), P);
const FACTS: FigureFacts = {
  pilots: [AT_WORK],
  onCloud: [],
  benchmarks: [],
  noticeFen: 0,
  transformationFen: 0,
  grantedFen: 0,
  paidFen: 0,
  surveys: [],
};
const { name } = AT_WORK.application;
const today = asDay('2026-10-09');
const whatIn = (of: Parameters<typeof missingFor>[0], round: 'mid-term' | 'final' = 'mid-term', facts = FACTS) =>
  missingFor(of, facts, round, today).map(({ what, owes }) => [what, owes]);

describe('what an evaluation’s papers lack', () => {
  it('is said with whose it is to bring', () => {
    expect(whatIn(performanceOf(filedGoals()))).toEqual([
      ['还没有开展中期评价', '县工信商务局经办'],
      [`${name}的自评`, name],
      ['还没有发起满意度调查', '县工信商务局经办'],
      ['2026年第3季度监控报告', '县工信商务局经办'],
    ]);
  });

  it('is less with every step', () => {
    expect(whatIn(performanceOf(evaluatedGoals('mid-term')))[0]?.[0]).toBe('中期评价还没有审定');
    expect(whatIn(performanceOf(endedGoals()), 'final').map(([what]) => what)).not.toContain('还没有开展终期评价');
    const own = { round: 'mid-term', level: 2, investedFen: 0, growth: 0, effects: '样例', on: today, at: '', by: '样例' } as const;
    const pilot = { ...AT_WORK, selfEvaluations: [{ ...own, known: { level: null, recognisedFen: 0 } }] };
    expect(whatIn(performanceOf(filedGoals()), 'mid-term', { ...FACTS, pilots: [pilot] }).map(([what]) => what)).not.toContain(
      `${name}的自评`,
    );
  });

  it('is at the end also who has not passed, and what is still to be put right', () => {
    expect(whatIn(performanceOf(filedGoals()), 'final')).toContainEqual([`${name}还没有通过验收`, name]);
    const county = filedGoals();
    const note = { way: 'site', findings: '样例', what: '补齐样例', dueOn: asDay('2026-12-01') };
    performanceStep(county, 'noteSupervision', person('finance'), note);
    expect(whatIn(performanceOf(county))).toContainEqual(['2026年7月1日提出的整改没有办结：补齐样例', '县工信商务局经办']);
  });
});
