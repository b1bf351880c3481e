import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { person, policy } from '../../../test/county.ts';
import {
  EVALUATION,
  evaluatedGoals,
  filedGoals,
  LINES,
  onPerformance,
  performanceOf,
  performanceStep,
} from '../../../test/performance-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { pointsOf, scoreAll, scoreOf } from './score.ts';
import { sayPoints } from './words.ts';

const [officer, approver] = [person('officer'), person('approver')];
const NOTHING = {
  pilots: [],
  onCloud: [],
  benchmarks: [],
  noticeFen: 100,
  transformationFen: 90,
  grantedFen: 100,
  surveys: [],
  paidFen: 95,
};

describe('the points', () => {
  it('are fifty, thirty and ten by class, shared equally within, and ten for the money', () => {
    const points = pointsOf(LINES, policy);
    expect(points.map(sayPoints)).toEqual(['8.35', '8.33', '8.33', '8.33', '8.33', '8.33', '30.00', '10.00']);
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(9_000);
  });

  it('add up to ninety however many indicators a class has', () => {
    const outputs = LINES.filter(({ aspect }) => aspect === 'quantity');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const more = Array.from({ length: count }, (_, at) => ({ ...outputs[0], no: `n${at}` }) as (typeof LINES)[number]);
        const points = pointsOf([...more, ...LINES.slice(-2)], policy);
        expect(points.reduce((sum, each) => sum + each, 0)).toBe(9_000);
      }),
    );
  });
});

describe('a score', () => {
  it.each([
    ['met', { bound: 'at-least', target: 10, points: 833 }, 10, 833, '达到，得满分8.33'],
    ['passed by far', { bound: 'at-least', target: 10, points: 833 }, 99, 833, '达到，得满分8.33'],
    ['missed', { bound: 'at-least', target: 10, points: 833 }, 7, 583, '8.33 × 7 ÷ 10 = 5.83'],
    ['not begun', { bound: 'at-least', target: 10, points: 833 }, 0, 0, '8.33 × 0 ÷ 10 = 0.00'],
    ['kept below', { bound: 'at-most', target: 10, points: 833 }, 10, 833, '达到，得满分8.33'],
    ['gone over', { bound: 'at-most', target: 10, points: 833 }, 20, 416, '8.33 × 10 ÷ 20 = 4.16'],
    ['nothing asked', { bound: 'at-least', target: 0, points: 833 }, 0, 833, '达到，得满分8.33'],
  ] as const)('%s', (_what, line, actual, score, sum) => expect(scoreOf(line, actual)).toEqual({ score, sum }));

  it('never passes its points and never falls when more was done', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), (points, target, actual, more) => {
        const of = (done: number) => scoreOf({ bound: 'at-least', target, points }, done).score;
        expect(of(actual)).toBeLessThanOrEqual(points);
        expect(of(actual + more)).toBeGreaterThanOrEqual(of(actual));
      }),
    );
  });

  it('of the money is the share that was paid', () => {
    const lines = scoreAll(performanceOf(filedGoals()), NOTHING, [], policy, asDay('2027-05-01'));
    expect(lines.at(-1)).toMatchObject({ no: '资金', actual: 95, points: 1_000, score: 950, sum: '10.00 × 95 ÷ 100 = 9.50' });
    expect(lines.find(({ no }) => no === '8')).toMatchObject({ actual: null, score: null });
  });
});

describe('the office’s evaluation', () => {
  it('wants every value and a word on every point lost', () => {
    const tried = (input: object) => refusalOf(onPerformance(filedGoals(), 'evaluateGoals', officer, { ...EVALUATION, ...input })).message;
    expect(tried({ stated: [] })).toContain('试点企业满意度');
    expect(tried({ gaps: EVALUATION.gaps.slice(1) })).toContain('完成数字化改造的企业');
  });

  it('is approved by another, and the final one ends the file', () => {
    const county = evaluatedGoals('mid-term');
    expect(refusalOf(onPerformance(county, 'approveEvaluation', { ...officer, roles: ['approver'] })).code).toBe('same-person');
    performanceStep(county, 'returnEvaluation', approver, { reason: '样例' });
    expect(performanceOf(county)).toMatchObject({ stage: 'frozen', evaluations: [] });
    performanceStep(county, 'evaluateGoals', officer, EVALUATION);
    performanceStep(county, 'approveEvaluation', approver);
    // Of the class of outputs and of the money nothing is done in this county; both stated values are met.
    expect(performanceOf(county)).toMatchObject({ stage: 'frozen', evaluations: [{ round: 'mid-term', total: 4_000, grade: '差' }] });
    expect(refusalOf(onPerformance(county, 'evaluateGoals', officer, EVALUATION)).code).toBe('already-done');
    performanceStep(county, 'evaluateGoals', officer, { ...EVALUATION, round: 'final' });
    performanceStep(county, 'approveEvaluation', approver);
    expect(performanceOf(county).stage).toBe('evaluated');
  });
});
