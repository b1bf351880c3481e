import type { Holds } from '../../src/kernel/verdict.ts';
import { questions, thresholds } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts } from '../policy.ts';
import { reaches, sceneRange, scoreOf, scoreRange } from './p22-digital-level.ts';

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

/** A level with its arithmetic: what each question gave, and what each level asks. Same numbers as the verdict. */
export function explainLevel(facts: DigitalLevelFacts): { readonly questions: ExplainedQuestion[]; readonly levels: ExplainedLevel[] } {
  const [score] = scoreRange(facts, ['base', 'mgmt', 'effect']);
  return {
    questions: questions.map((question) => {
      const chosen = facts.answers[question.id];
      return {
        id: question.id,
        title: question.title,
        chosen: question.options.filter(({ key }) => chosen?.includes(key)).map(({ key, label }) => ({ key, label })),
        score: chosen ? scoreOf(question, chosen) / 1000 : null,
        max: question.maxThousandths / 1000,
      };
    }),
    levels: thresholds.map((threshold) => ({
      level: threshold.level,
      name: threshold.name,
      holds: reaches(facts, threshold),
      score: { needed: threshold.minThousandths / 1000, reached: score / 1000 },
      scenes: { needed: threshold.minScenes, reached: sceneRange(facts, threshold.level, false)[0] },
      constraintScenes: { needed: threshold.minConstraintScenes, reached: sceneRange(facts, threshold.level, true)[0] },
    })),
  };
}
