import type { Policy } from '../../../policy/policy.ts';
import type { FigureFacts } from './figures.ts';
import { ASPECTS, type GoalGroup, type GoalLine, type Goals, type OfFund, type ScoredLine, type Stated } from './records.ts';
import type { Day } from '../../kernel/day.ts';
import { EXECUTION, numberOf, track } from './track.ts';
import { sayPoints } from './words.ts';

const SPLIT: Record<GoalGroup, string> = { output: 'outputPoints', benefit: 'benefitPoints', satisfaction: 'satisfactionPoints' };

/** The points of each indicator in hundredths: its class's, shared equally, what cannot be shared to the first. The split is the policy's reading. */
export function pointsOf(lines: readonly GoalLine[], policy: Policy): readonly number[] {
  return lines.map(({ no, aspect }) => {
    const { group } = ASPECTS[aspect];
    const own = lines.filter((each) => ASPECTS[each.aspect].group === group);
    const whole = numberOf(policy, SPLIT[group]) * 100;
    const share = Math.floor(whole / own.length);
    return own[0]?.no === no ? whole - share * (own.length - 1) : share;
  });
}

type Measured = Pick<GoalLine, 'bound' | 'target'> & { readonly points: number };
type Score = { readonly score: number; readonly sum: string };

/** Full points for what is met; below it, points × actual ÷ target (or target ÷ actual, where it is not to be passed), rounded down to hundredths. */
export function scoreOf({ bound, target, points }: Measured, actual: number): Score {
  const full = sayPoints(points);
  if (bound === 'at-least' ? actual >= target : actual <= target) return { score: points, sum: `达到，得满分${full}` };
  const [part, whole] = bound === 'at-least' ? [actual, target] : [target, actual];
  const score = Number((BigInt(points) * BigInt(part)) / BigInt(whole));
  return { score, sum: `${full} × ${part} ÷ ${whole} = ${sayPoints(score)}` };
}

/** 优良中差 as the usual form grades them; the text names no grades. */
export function gradeOf(total: number): string {
  if (total >= 9_000) return '优';
  if (total >= 8_000) return '良';
  return total >= 6_000 ? '中' : '差';
}

type Asked = { readonly fund: OfFund; readonly goals: Goals };
/** Every indicator with its points, its score and the sum behind it, the money last. `score` null: its value is not known. */
export function scoreAll(asked: Asked, facts: FigureFacts, stated: readonly Stated[], policy: Policy, today: Day): readonly ScoredLine[] {
  const points = pointsOf(asked.goals.lines, policy);
  const money = { bound: 'at-least', target: 100, points: numberOf(policy, 'executionPoints') * 100 } as const;
  return track(asked, facts, stated, policy, today).lines.map((line, at) => {
    const goal = asked.goals.lines[at];
    const measured = line.no === EXECUTION || goal === undefined ? money : { ...goal, points: points[at] ?? 0 };
    const scored = line.actual === null ? { score: null, sum: line.says } : scoreOf(measured, line.actual);
    return { ...line, points: measured.points, ...scored };
  });
}
