import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { Level, LevelUpliftFacts, LevelUpliftValue } from '../policy.ts';
import { PACK, parameters } from './parameters.ts';

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

/** 原有二级以下提至二级及以上，原有二级及以上提至三级及以上. */
const targetOf = (before: Level): number =>
  before < parameters.pivotLevel.value ? parameters.targetBelowPivot.value : parameters.targetFromPivot.value;

const met = (before: Level, after: Level): Finding =>
  targetTest.says(
    after >= targetOf(before),
    `改造前${LEVEL_NAMES[before]}，改造后应达到${LEVEL_NAMES[targetOf(before)]}及以上，现为${LEVEL_NAMES[after]}`,
  );
const risen = (before: Level, after: Level): Finding =>
  stepUpTest.says(
    after - before >= parameters.levelRise.value,
    `改造前${LEVEL_NAMES[before]}，改造后${LEVEL_NAMES[after]}，${after > before ? '有' : '没有'}提升`,
  );

// All 25 pairs once: a decision then only looks its words up.
const targets = LEVELS.map((before) => LEVELS.map((after) => met(before, after)));
const rises = LEVELS.map((before) => LEVELS.map((after) => risen(before, after)));
const missingLevel = ['level'];
const targetOpen = targetTest.of('unknown', missingLevel);
const riseOpen = stepUpTest.of('unknown', missingLevel);

/** Test `target`: whether the level after meets what is asked of the level before. */
export const target = (level: LevelUpliftFacts | undefined): Finding => (level && targets[level.before]?.[level.after]) ?? targetOpen;
/** Test `step-up`: whether the level has risen. */
export const stepUp = (level: LevelUpliftFacts | undefined): Finding => (level && rises[level.before]?.[level.after]) ?? riseOpen;

/** The level the transformation must reach from `before`; null when no level is that high. */
function requiredLevel(before: Level): LevelUpliftValue['required'] {
  const required = Math.max(targetOf(before), before + parameters.levelRise.value);
  return required === 2 || required === 3 || required === 4 ? required : null;
}

/** level-uplift: 方案一、办法第七条（一）. */
export const decideLevelUplift = (facts: LevelUpliftFacts): Verdict<LevelUpliftValue> =>
  conclude(PACK, 'level-uplift', [target(facts), stepUp(facts)], () => ({ required: requiredLevel(facts.before) }));
