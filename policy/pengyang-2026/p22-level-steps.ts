import type { Holds } from '../../src/kernel/verdict.ts';
import { doubts, edition, type Question, questions, type Threshold, thresholds } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts } from '../policy.ts';
import { barsOf, reaches, scoreOf, type Standing, standingOf } from './p22-standing.ts';

/** One question as it was answered. Points with at most three decimals; `score` is null while unanswered. */
export type ExplainedQuestion = {
  readonly id: string;
  readonly title: string;
  readonly chosen: readonly { readonly key: string; readonly label: string }[];
  readonly score: number | null;
  readonly max: number;
};

type Bar = { readonly needed: number; readonly reached: number };
/** One level's thresholds against what is reached; what is unanswered counts as nothing reached yet. */
export type ExplainedLevel = {
  readonly level: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly holds: Holds;
  readonly score: Bar;
  readonly scenes: Bar;
  readonly constraintScenes: Bar;
};

function explainQuestion(question: Question, chosen: readonly string[] | undefined): ExplainedQuestion {
  const { id, title, options, maxThousandths } = question;
  return {
    id,
    title,
    chosen: options.filter(({ key }) => chosen?.includes(key)).map(({ key, label }) => ({ key, label })),
    score: chosen ? scoreOf(question, chosen) / 1000 : null,
    max: maxThousandths / 1000,
  };
}

function explainThreshold(standing: Standing, threshold: Threshold): ExplainedLevel {
  const { points, scenes, constraintScenes } = barsOf(standing, threshold);
  return {
    level: threshold.level,
    name: threshold.name,
    holds: reaches(standing, threshold),
    score: { needed: points.needed / 1000, reached: points.reached.least / 1000 },
    scenes: { needed: scenes.needed, reached: scenes.reached.least },
    constraintScenes: { needed: constraintScenes.needed, reached: constraintScenes.reached.least },
  };
}

/** A level with its arithmetic: what each question gave, what each level asks, by which edition, and what of it is in doubt. */
export type LevelExplanation = {
  readonly edition: typeof edition;
  readonly questions: readonly ExplainedQuestion[];
  readonly levels: readonly ExplainedLevel[];
  readonly doubts: typeof doubts;
};

/** Explains a questionnaire with the same numbers as its verdict. */
export function explainLevel(facts: DigitalLevelFacts): LevelExplanation {
  const standing = standingOf(facts);
  return {
    edition,
    questions: questions.map((question) => explainQuestion(question, facts.answers[question.id])),
    levels: thresholds.map((threshold) => explainThreshold(standing, threshold)),
    doubts,
  };
}
