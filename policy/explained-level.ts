import type { Holds } from '../src/kernel/verdict.ts';
import type { doubts, edition } from './indicators/2024/index.ts';

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

/** A level with its arithmetic: what each question gave, what each level asks, by which edition, and what of it is in doubt. */
export type LevelExplanation = {
  readonly edition: typeof edition;
  readonly questions: readonly ExplainedQuestion[];
  readonly levels: readonly ExplainedLevel[];
  readonly doubts: typeof doubts;
};
