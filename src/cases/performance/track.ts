import type { Policy } from '../../../policy/policy.ts';
import { addYears, type Day, daysBetween } from '../../kernel/day.ts';
import { executionOf, type Figure, type FigureFacts, figureOf } from './figures.ts';
import type { GoalLine, Goals, OfFund, Stated, TrackedLine } from './records.ts';
import { sayGoal } from './words.ts';

/** The number of the line that every table has beside the indicators: how far the money has come. */
export const EXECUTION = '资金';

/** A number of the policy. Throws where the version has none of that name. */
export function numberOf({ parameters, name: pack }: Policy, name: string): number {
  const parameter = parameters[name];
  if (parameter === undefined) throw new RangeError(`no such number in ${pack}: ${name}`);
  return parameter.value;
}

/** Whole percent of the programme's time that has passed since the notice was received, 0 to 100. */
function elapsedOf({ receivedOn }: OfFund, policy: Policy, today: Day): number {
  const whole = daysBetween(receivedOn, addYears(receivedOn, numberOf(policy, 'programmeYears')));
  return Math.min(100, Math.max(0, Math.floor((daysBetween(receivedOn, today) * 100) / whole)));
}

type Asked = { readonly fund: OfFund; readonly goals: Goals };
export type Tracking = { readonly elapsed: number; readonly lines: readonly TrackedLine[] };

/**
 * Every indicator and the money as they stand: what is counted, what was stated, and whether it is behind. Behind: passed, where it is not
 * to be passed; otherwise further behind the time gone by than the policy's points. What nobody has stated yet is not called behind.
 */
export function track({ fund, goals }: Asked, facts: FigureFacts, stated: readonly Stated[], policy: Policy, today: Day): Tracking {
  const elapsed = elapsedOf(fund, policy, today);
  const owed = Math.max(0, elapsed - numberOf(policy, 'deviationPoints'));
  const lines = goals.lines.map((line): TrackedLine => {
    const { no, bound, target, unit } = line;
    const { actual, says } = findActual(line, facts, stated);
    if (actual === null) return { no, goal: sayGoal(line), unit, actual, says, isBehind: false };
    const isBehind = bound === 'at-most' ? actual > target : actual * 100 < target * owed;
    return { no, goal: sayGoal(line), unit, actual, says, isBehind };
  });
  const execution = executionOf(facts);
  const money = { no: EXECUTION, goal: '预算执行率', unit: '%', ...execution, isBehind: execution.actual < owed };
  return { elapsed, lines: [...lines, money] };
}

/** What the records count goes before what was stated; what they do not know may be stated. */
function findActual({ no, figure, bound }: GoalLine, facts: FigureFacts, stated: readonly Stated[]): Figure {
  const counted = figure && figureOf(figure, facts, bound);
  if (counted && counted.actual !== null) return counted;
  return findStated(stated, no) ?? counted ?? { actual: null, says: '还没有填报' };
}

function findStated(stated: readonly Stated[], no: string): Figure | undefined {
  const found = stated.find((each) => each.no === no);
  return found && { actual: found.actual, says: `填报，依据：${found.evidence}` };
}
