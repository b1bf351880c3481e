import type { Level, LevelUpliftFacts, Policy } from '../policy.ts';
import type { Outs, Proposal, Turnable } from './way.ts';

const LEVEL_NAMES = ['未达一级', '一级', '二级', '三级', '四级'] as const;
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** The lowest level after the transformation at which the test holds; undefined where even the highest is not enough. */
const lowestThatHolds = (policy: Policy, { before, after }: LevelUpliftFacts, test: string): Level | undefined =>
  LEVELS.find(
    (level) =>
      level > after &&
      policy.decisions['level-uplift'].decide({ before, after: level }).because.some((each) => each.test === test && each.holds === true),
  );

/** `path` is where the level after stands. */
export function raise(policy: Policy, level: LevelUpliftFacts, test: string, path: string): Proposal {
  const to = lowestThatHolds(policy, level, test);
  if (to === undefined) return { says: '改造前已是最高等级，没有可提升的等级', change: null };
  const says = `改造后再提升 ${to - level.after} 级，从${LEVEL_NAMES[level.after]}到${LEVEL_NAMES[to]}；差多少分见等级评测`;
  return { says, change: { set: { [path]: to } } };
}

const rise: Turnable<LevelUpliftFacts> = { fails: ({ policy, facts, reason }) => raise(policy, facts, reason.test, 'after') };

export const upliftOuts: Outs<'level-uplift'> = { target: rise, 'step-up': rise };
