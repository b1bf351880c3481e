import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { type Finding, gather, test } from '../finding.ts';
import { type Dimension, type Question, questions, scenes, type Threshold, thresholds } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts, DigitalLevelValue, LevelCounts } from '../policy.ts';
import { LEVEL_NAMES } from './p1-level-uplift.ts';
import { PACK } from './parameters.ts';

/** The least and the most that is still possible while something is unanswered; both are the same once all is. */
export type Range = readonly [least: number, most: number];

const asPoints = (thousandths: number): number => thousandths / 1000;

/** Thousandths of a point that the chosen options give. */
export const scoreOf = (question: Question, chosen: readonly string[]): number =>
  question.options.reduce((sum, option) => (chosen.includes(option.key) ? sum + option.thousandths : sum), 0);

/** Thousandths over the questions of the given dimensions. */
export function scoreRange({ answers }: DigitalLevelFacts, dimensions: readonly Dimension[]): Range {
  let [least, most] = [0, 0];
  for (const question of questions) {
    if (!dimensions.includes(question.dimension)) continue;
    const chosen = answers[question.id];
    const score = chosen && scoreOf(question, chosen);
    least += score ?? 0;
    most += score ?? question.maxThousandths;
  }
  return [least, most];
}

/** How many scenes stand at least at the level. */
export function sceneRange(facts: DigitalLevelFacts, level: number, constraintOnly: boolean): Range {
  let [least, most] = [0, 0];
  for (const { id, constraint } of scenes) {
    if (constraintOnly && !constraint) continue;
    const reached = facts.scenes[id];
    if (reached !== undefined && reached >= level) least += 1;
    if (reached === undefined || reached >= level) most += 1;
  }
  return [least, most];
}

const ALL_DIMENSIONS: readonly Dimension[] = ['base', 'mgmt', 'effect'];

/** A level holds when score and scenes both reach its thresholds (the paper's rule of evaluation). */
export function reaches(facts: DigitalLevelFacts, threshold: Threshold): Holds {
  const asked: readonly (readonly [Range, number])[] = [
    [scoreRange(facts, ALL_DIMENSIONS), threshold.minThousandths],
    [sceneRange(facts, threshold.level, false), threshold.minScenes],
    [sceneRange(facts, threshold.level, true), threshold.minConstraintScenes],
  ];
  if (asked.some(([[, most], needed]) => most < needed)) return false;
  return asked.every(([[least], needed]) => least >= needed) ? true : 'unknown';
}

const levelTests = thresholds.map((threshold) => ({
  threshold,
  asks: test(`level-${threshold.level}`, 'plan/2.2.1', { holds: '', fails: '' }),
}));

/** The questions and scenes that are not answered yet. */
const unanswered = ({ answers, scenes: reached }: DigitalLevelFacts): string[] => [
  ...questions.filter(({ id }) => answers[id] === undefined).map(({ id }) => `answers.${id}`),
  ...scenes.filter(({ id }) => reached[id] === undefined).map(({ id }) => `scenes.${id}`),
];

function levelFinding(facts: DigitalLevelFacts, { threshold, asks }: (typeof levelTests)[number], missing: readonly string[]): Finding {
  const { level, minThousandths, minScenes, minConstraintScenes } = threshold;
  const [score] = scoreRange(facts, ALL_DIMENSIONS);
  const [count] = sceneRange(facts, level, false);
  const [constraintCount] = sceneRange(facts, level, true);
  const so = missing.length > 0 ? '已答部分' : '';
  const words = `${LEVEL_NAMES[level]}：${so}得 ${asPoints(score)} 分（需 ${asPoints(minThousandths)}），达到此级的场景 ${count} 个（需 ${minScenes}），其中约束性 ${constraintCount} 个（需 ${minConstraintScenes}）`;
  return asks.says(reaches(facts, threshold), words, missing);
}

const countsOf = (facts: DigitalLevelFacts, constraintOnly: boolean): LevelCounts => {
  const count = (level: number): number => sceneRange(facts, level, constraintOnly)[0];
  return [count(1), count(2), count(3), count(4)];
};

/** The highest level whose thresholds hold; 0 is 未达一级. */
const levelOf = (facts: DigitalLevelFacts): DigitalLevelValue['level'] =>
  thresholds.findLast((threshold) => reaches(facts, threshold) === true)?.level ?? 0;

function valueOf(facts: DigitalLevelFacts): DigitalLevelValue {
  const points = (...dimensions: Dimension[]): number => asPoints(scoreRange(facts, dimensions)[0]);
  return {
    score: points(...ALL_DIMENSIONS),
    level: levelOf(facts),
    dimensions: { base: points('base'), mgmt: points('mgmt'), effect: points('effect') },
    sceneCounts: countsOf(facts, false),
    constraintCounts: countsOf(facts, true),
  };
}

/** digital-level: 方案二（二）1, by the indicator set of the edition. The first level decides the outcome, the others only place the firm. */
export function decideDigitalLevel(facts: DigitalLevelFacts): Verdict<DigitalLevelValue> {
  const missing = unanswered(facts);
  const { because } = gather(levelTests.map((each) => levelFinding(facts, each, missing)));
  const value = missing.length > 0 ? null : valueOf(facts);
  const outcome = value === null ? 'unknown' : value.level >= 1 ? 'yes' : 'no';
  return { decision: 'digital-level', pack: PACK, outcome, value, because, missing, provisional: false };
}
