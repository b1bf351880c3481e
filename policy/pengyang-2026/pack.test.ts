import { describe, expect, it } from 'vitest';
import { citeClause } from '../../src/kernel/clause.ts';
import { amountOf } from '../amount-of.ts';
import { findPolicy, getPolicy } from '../index.ts';
import type { Parameter, Reading } from '../policy.ts';
import { pengyang2026 } from './index.ts';

const { clauses, decisions, parameters, readings } = pengyang2026;
const clauseIds = clauses.map(({ id }) => id);

describe('the pack 彭阳 2026', () => {
  it('is found by its name, and a name that no pack carries is a defect', () => {
    expect(getPolicy('pengyang-2026')).toBe(pengyang2026);
    expect(findPolicy('toString')).toBeUndefined();
    expect(() => getPolicy('atlantis-2026')).toThrow('atlantis-2026');
  });

  it('names every clause once, each in words of its own', () => {
    expect(new Set(clauseIds).size).toBe(clauseIds.length);
    expect(new Set(clauses.map(({ says }) => says)).size).toBe(clauses.length);
    expect(clauseIds.map(citeClause)).toContain('办法第十二条（二）');
  });

  // To be compared with the official text line by line: what a number stands for, where it stands, and how much it is.
  it.each([
    ['subsidyRate', '办法第七条（一）', '50%'],
    ['subsidyCeiling', '办法第七条（一）', '40 万元'],
    ['pivotLevel', '办法第七条（一）', '2 级'],
    ['targetBelowPivot', '办法第七条（一）', '2 级'],
    ['targetFromPivot', '办法第七条（一）', '3 级'],
    ['levelRise', '方案一', '1 级'],
    ['transformationShare', '办法第四条', '90%'],
    ['supportShare', '办法第四条', '10%'],
    ['benchmarkAwards', '办法第七条（二）', '2 家'],
    ['benchmarkAwardCeiling', '办法第七条（二）', '10 万元'],
    ['serviceCap', '办法第七条（三）', '20 万元'],
    ['operatingYears', '办法第八条', '1 年'],
    ['cleanRecordYears', '办法第十条', '3 年'],
    ['commonHolderShare', '办法第九条', '25%'],
    ['publicityDays', '办法第十一条', '5 个工作日'],
    ['rectificationDays', '办法第十三条', '30 日'],
    ['performanceGoalsDays', '办法第十五条', '30 日'],
    ['executionPoints', '办法第十四条', '10%'],
    ['outputPoints', '办法第十四条', '50%'],
    ['benefitPoints', '办法第十四条', '30%'],
    ['satisfactionPoints', '办法第十四条', '10%'],
    ['deviationPoints', '办法第十五条', '20%'],
    ['inspectionsPerQuarter', '办法第十六条', '1 次'],
    ['retentionYears', '办法第十六条', '5 年'],
    ['pilotFirms', '方案一', '10 家'],
    ['firmsToLevelTwo', '方案一', '8 家'],
    ['firmsToLevelThree', '方案一', '2 家'],
    ['cloudFirms', '方案一', '10 家'],
    ['programmeYears', '方案三', '1 年'],
    ['acceptanceMonths', '方案三（四）', '3 个月'],
  ])('%s 在%s，是 %s', (name, clause, amount) => {
    const parameter = parameters[name];
    if (!parameter) throw new Error(`no number ${name}`);
    expect([citeClause(parameter.clause), amountOf(parameter)]).toEqual([clause, amount]);
  });

  it.each([
    ['benchmarkShare', '办法第四条', 'transformation', ['transformation', 'support']],
    ['levelRise', '方案一', 'rise', ['rise', 'target']],
    ['deductibleTax', '办法第七条（一）', 'excluded', ['excluded', 'included']],
    ['acceptanceGate', '办法第八条', 'to-be-paid', ['to-be-paid', 'to-apply']],
    ['countedDays', '办法第十一条', 'from-next-day', ['from-next-day', 'from-same-day']],
    ['periodEnd', '办法第十三条', 'next-working-day', ['next-working-day', 'same-day']],
  ])('口径 %s 在%s，取 %s', (name, clause, chosen, alternatives) => {
    const reading = readings[name];
    if (!reading) throw new Error(`no reading ${name}`);
    expect([citeClause(reading.clause), reading.chosen, Object.keys(reading.alternatives)]).toEqual([clause, chosen, alternatives]);
  });

  it('names no number and no reading that the tables above leave out, and says each in Chinese', () => {
    expect([Object.keys(parameters).length, Object.keys(readings).length]).toEqual([30, 6]);
    const words = [
      ...Object.values(parameters).map(({ says }) => says),
      ...Object.values(readings).flatMap((each) => [each.question, ...Object.values(each.alternatives)]),
    ];
    expect(words.filter((each) => !/\p{Script=Han}/u.test(each))).toEqual([]);
  });

  it('rests every number and every reading on a clause that exists', () => {
    const resting: readonly (Parameter | Reading)[] = [...Object.values(parameters), ...Object.values(readings)];
    expect(resting.filter(({ clause }) => !clauseIds.includes(clause))).toEqual([]);
  });

  it('chooses each reading among its stated alternatives', () => {
    for (const { chosen, alternatives } of Object.values(readings)) expect(Object.keys(alternatives)).toContain(chosen);
  });

  it('files each decision under its own name', () => {
    expect(Object.entries(decisions).map(([key, { name }]) => [key, name])).toEqual(Object.keys(decisions).map((key) => [key, key]));
  });
});
