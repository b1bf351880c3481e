import type { Reason, Verdict } from '../../src/kernel/verdict.ts';
import { questions, scenes, type Threshold, thresholds } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts, DigitalLevelValue, LevelCounts } from '../policy.ts';
import { PACK } from './parameters.ts';
import { barsOf, type Range, reaches, type Standing, standingOf } from './p22-standing.ts';

const asPoints = (thousandths: number): number => thousandths / 1000;

/** The questions and scenes that are not answered yet. */
const unanswered = (facts: DigitalLevelFacts): string[] => [
  ...questions.filter(({ id }) => facts.answers[id] === undefined).map(({ id }) => `answers.${id}`),
  ...scenes.filter(({ id }) => facts.scenes[id] === undefined).map(({ id }) => `scenes.${id}`),
];

/** Tests `level-1` to `level-4`, with what is needed against what is reached so far. */
function levelReason(standing: Standing, threshold: Threshold, isComplete: boolean): Reason {
  const { points, scenes: all, constraintScenes } = barsOf(standing, threshold);
  const score = `${isComplete ? '' : '已答部分'}得 ${asPoints(points.reached.least)} 分（需 ${asPoints(points.needed)}）`;
  const count = `达到此级的场景 ${all.reached.least} 个（需 ${all.needed}），其中约束性 ${constraintScenes.reached.least} 个（需 ${constraintScenes.needed}）`;
  return {
    test: `level-${threshold.level}`,
    clause: 'plan/2.2.1',
    holds: reaches(standing, threshold),
    says: `${threshold.name}：${score}，${count}`,
  };
}

const countsOf = ([one, two, three, four]: readonly Range[]): LevelCounts => [
  one?.least ?? 0,
  two?.least ?? 0,
  three?.least ?? 0,
  four?.least ?? 0,
];

function valueOf(standing: Standing): DigitalLevelValue {
  const { points } = standing;
  return {
    score: asPoints(points.all.least),
    level: thresholds.findLast((threshold) => reaches(standing, threshold) === true)?.level ?? 0,
    dimensions: { base: asPoints(points.base.least), mgmt: asPoints(points.mgmt.least), effect: asPoints(points.effect.least) },
    sceneCounts: countsOf(standing.scenes),
    constraintCounts: countsOf(standing.constraintScenes),
  };
}

/**
 * digital-level: 方案二（二）1, by the indicator set of the edition. Having any level is a "yes"; how high the firm stands is the value.
 * Nothing is concluded before everything is answered.
 */
export function decideDigitalLevel(facts: DigitalLevelFacts): Verdict<DigitalLevelValue> {
  const standing = standingOf(facts);
  const missing = unanswered(facts);
  const isComplete = missing.length === 0;
  const value = isComplete ? valueOf(standing) : null;
  return {
    decision: 'digital-level',
    pack: PACK,
    outcome: value === null ? 'unknown' : value.level > 0 ? 'yes' : 'no',
    value,
    because: thresholds.map((threshold) => levelReason(standing, threshold, isComplete)),
    missing,
    provisional: false,
  };
}
