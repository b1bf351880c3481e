// What a budget notice's money is to bring, step by step in a county in memory.
import type { Actor } from '../src/cases/act-rule.ts';
import type { GoalLine } from '../src/cases/performance/records.ts';
import type { KnownPerformance } from '../src/cases/performance/state.ts';
import { suggestedGoals } from '../src/cases/performance/suggested-goals.ts';
import type { Result } from '../src/kernel/result.ts';
import { type County, openCounty, person, play, policy, stateOf } from './county.ts';

export const PERFORMANCE_ID = 'performance-1';
/** What the policy's targets suggest, with the two values that the text leaves to the office. */
export const LINES: readonly GoalLine[] = suggestedGoals(policy).map(({ target, ...line }) => ({ ...line, target: target ?? 90 }));
export const GOALS = { summary: '完成10家企业数字化改造（样例）', lines: LINES };

export const onPerformance = (county: County, act: string, as: Actor, input: object = {}, follows: { follows?: true } = {}): Result<null> =>
  play(county, { kind: 'performance', id: PERFORMANCE_ID, act, as, input, ...follows });
/** The same, where it is meant to be granted. */
export function performanceStep(county: County, act: string, as: Actor, input: object = {}): void {
  const done = onPerformance(county, act, as, input);
  if (!done.ok) throw new Error(`${act}: ${done.refusal.message}`);
}
export function performanceOf(county: County): KnownPerformance {
  const state = stateOf(county, PERFORMANCE_ID);
  if (state === undefined || !('goals' in state)) throw new Error('no goals were drafted');
  return state;
}

/** A county whose budget notice is booked. */
export function fundedCounty(): County {
  const county = openCounty();
  const booked = play(county, {
    kind: 'fund',
    id: 'fund-1',
    act: 'registerFundNotice',
    as: person('finance'),
    input: { registerRowId: 'row-1' },
  });
  if (!booked.ok) throw new Error(booked.refusal.message);
  return county;
}

const WAY: readonly (readonly [act: string, as: Actor, input?: object])[] = [
  ['draftGoals', person('officer'), { fundId: 'fund-1', ...GOALS }],
  ['approveGoals', person('approver')],
  ['acceptGoals', person('finance'), { opinion: '同意备案（样例）' }],
];
/** A county in which goals stand right before the act of that name. */
export function goalsBefore(act: string, county = fundedCounty()): County {
  for (const [each, as, input] of WAY.slice(
    0,
    WAY.findIndex(([name]) => name === act),
  ))
    performanceStep(county, each, as, input);
  return county;
}
/** Goals that finance has filed. */
export function filedGoals(county = fundedCounty()): County {
  for (const [act, as, input] of WAY) performanceStep(county, act, as, input);
  return county;
}
export function adjustingGoals(): County {
  const county = filedGoals();
  performanceStep(county, 'proposeAdjustment', person('officer'), { ...GOALS, summary: '改为样例目标', reason: '样例理由' });
  return county;
}

/** Both values that no record counts are met; of all the rest nothing is done in this county. */
export const EVALUATION = {
  round: 'mid-term',
  stated: ['7', '8'].map((no) => ({ no, actual: 95, evidence: '样例依据' })),
  gaps: ['1', '2', '3', '4', '5', '6', '资金'].map((no) => ({ no, cause: '尚未验收（样例）' })),
  opinion: '样例意见',
};
/** Evaluated and not yet approved. */
export function evaluatedGoals(round: string): County {
  const county = filedGoals();
  performanceStep(county, 'evaluateGoals', person('officer'), { ...EVALUATION, round });
  return county;
}
/** The file at its end. */
export function endedGoals(): County {
  const county = evaluatedGoals('final');
  performanceStep(county, 'approveEvaluation', person('approver'));
  return county;
}

const paper = (name: string) => ({ name, digest: name.repeat(64).slice(0, 64) });
/** What the use case brings when an evaluation is handed up. */
export const requested = (round: string) => ({
  round,
  letter: { number: '彭工信商发〔2027〕1号', digest: 'a'.repeat(64) },
  papers: paper('b'),
  missing: 2,
});
/** The last evaluation lies with the city and the region's centre. */
export function handedUp(): County {
  const county = endedGoals();
  const done = onPerformance(county, 'requestEvaluation', person('officer'), requested('final'), { follows: true });
  if (!done.ok) throw new Error(done.refusal.message);
  return county;
}
