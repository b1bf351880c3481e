import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { Level, LevelUpliftFacts, LevelUpliftValue } from '../policy.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const LEVEL_NAMES = ['未达一级', '一级', '二级', '三级', '四级'] as const;

const targetTest = test('target', 'measures/7.1', {
  holds: '改造后等级达到要求',
  fails: '改造后等级没有达到要求',
  open: '还缺改造前、改造后的等级',
});
const stepUpTest = test('step-up', 'plan/1', {
  holds: '改造后比改造前有提升',
  fails: '改造后没有比改造前提升',
  open: '还缺改造前、改造后的等级',
});

const missingLevel = ['level'];
const targetOpen = targetTest.of('unknown', missingLevel);
const riseOpen = stepUpTest.of('unknown', missingLevel);

/** Whoever started below the pivot has to reach it, whoever was there already the level above. */
const targetOf = (before: Level, { parameters }: Terms): number =>
  before < parameters.pivotLevel ? parameters.targetBelowPivot : parameters.targetFromPivot;

/** 口径: whoever stood at the upper target before need not rise, where it is read that way. */
const mayStay = (before: Level, { parameters, readings }: Terms): boolean =>
  readings.levelRise === 'target' && before >= parameters.targetFromPivot;

function met(before: Level, after: Level, terms: Terms): Finding {
  const required = targetOf(before, terms);
  const words = `改造前${LEVEL_NAMES[before]}，改造后应达到${LEVEL_NAMES[required] ?? `${required}级`}及以上，现为${LEVEL_NAMES[after]}`;
  return targetTest.says(after >= required, words);
}

function risen(before: Level, after: Level, terms: Terms): Finding {
  const levels = `改造前${LEVEL_NAMES[before]}，改造后${LEVEL_NAMES[after]}`;
  if (mayStay(before, terms) && after >= terms.parameters.targetFromPivot) return stepUpTest.says(true, `${levels}，保持即可`);
  return stepUpTest.says(after - before >= terms.parameters.levelRise, `${levels}，${after > before ? '有' : '没有'}提升`);
}

/** A test of the level before and after. */
type LevelTest = (level: LevelUpliftFacts | undefined) => Finding;

/** `target`: whether the level after meets what is asked of the level before. `stepUp`: whether the level has risen. */
export function levelTestsUnder(terms: Terms): { readonly target: LevelTest; readonly stepUp: LevelTest } {
  // All 25 pairs once: a decision then only looks its words up.
  const targets = LEVELS.map((before) => LEVELS.map((after) => met(before, after, terms)));
  const rises = LEVELS.map((before) => LEVELS.map((after) => risen(before, after, terms)));
  return {
    target: (level) => (level && targets[level.before]?.[level.after]) ?? targetOpen,
    stepUp: (level) => (level && rises[level.before]?.[level.after]) ?? riseOpen,
  };
}

/** The level the transformation must reach from `before`; null when no level is that high. */
function requiredLevel(before: Level, terms: Terms): LevelUpliftValue['required'] {
  const rise = mayStay(before, terms) ? 0 : before + terms.parameters.levelRise;
  const required = Math.max(targetOf(before, terms), rise);
  return required === 2 || required === 3 || required === 4 ? required : null;
}

/** level-uplift: 方案一、办法第七条（一）. */
export function levelUpliftUnder(terms: Terms): (facts: LevelUpliftFacts) => Verdict<LevelUpliftValue> {
  const { target, stepUp } = levelTestsUnder(terms);
  return (facts) =>
    conclude(PACK, 'level-uplift', [target(facts), stepUp(facts)], () => ({ required: requiredLevel(facts.before, terms) }));
}

export const decideLevelUplift = levelUpliftUnder(stated);
