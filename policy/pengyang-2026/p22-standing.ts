import type { Holds } from '../../src/kernel/verdict.ts';
import { type Dimension, type Question, questions, type Scene, scenes, type Threshold } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts } from '../policy.ts';

/** The least and the most that is still possible; the same once everything is answered. */
export type Range = { readonly least: number; readonly most: number };

/** What a questionnaire reaches: thousandths of a point per dimension and in all, and scenes at or above each level (1 first). */
export type Standing = {
  readonly points: Readonly<Record<Dimension | 'all', Range>>;
  readonly scenes: readonly Range[];
  readonly constraintScenes: readonly Range[];
};

const LEVELS = [1, 2, 3, 4] as const;

/** Thousandths of a point that the chosen options give. */
export const scoreOf = (question: Question, chosen: readonly string[]): number =>
  question.options.reduce((sum, option) => (chosen.includes(option.key) ? sum + option.thousandths : sum), 0);

function pointsIn(dimension: Dimension, { answers }: DigitalLevelFacts): Range {
  let [least, most] = [0, 0];
  for (const question of questions) {
    if (question.dimension !== dimension) continue;
    const chosen = answers[question.id];
    const score = chosen && scoreOf(question, chosen);
    least += score ?? 0;
    most += score ?? question.maxThousandths;
  }
  return { least, most };
}

function countAt(level: number, among: readonly Scene[], reached: DigitalLevelFacts['scenes']): Range {
  const open = among.filter(({ id }) => reached[id] === undefined).length;
  const least = among.filter(({ id }) => (reached[id] ?? 0) >= level).length;
  return { least, most: least + open };
}

export function standingOf(facts: DigitalLevelFacts): Standing {
  const [base, mgmt, effect] = [pointsIn('base', facts), pointsIn('mgmt', facts), pointsIn('effect', facts)];
  const constraintScenes = scenes.filter(({ constraint }) => constraint);
  return {
    points: {
      base,
      mgmt,
      effect,
      all: { least: base.least + mgmt.least + effect.least, most: base.most + mgmt.most + effect.most },
    },
    scenes: LEVELS.map((level) => countAt(level, scenes, facts.scenes)),
    constraintScenes: LEVELS.map((level) => countAt(level, constraintScenes, facts.scenes)),
  };
}

const NONE: Range = { least: 0, most: 0 };
/** The three things a level asks for, each with what is needed and how far the firm is. */
export const barsOf = (standing: Standing, { level, minThousandths, minScenes, minConstraintScenes }: Threshold) => ({
  points: { needed: minThousandths, reached: standing.points.all },
  scenes: { needed: minScenes, reached: standing.scenes[level - 1] ?? NONE },
  constraintScenes: { needed: minConstraintScenes, reached: standing.constraintScenes[level - 1] ?? NONE },
});

/** A level holds when points and scenes both suffice; what is unanswered leaves it open only as long as it could still decide. */
export function reaches(standing: Standing, threshold: Threshold): Holds {
  const bars = Object.values(barsOf(standing, threshold));
  if (bars.some(({ needed, reached }) => reached.most < needed)) return false;
  return bars.every(({ needed, reached }) => reached.least >= needed) ? true : 'unknown';
}
