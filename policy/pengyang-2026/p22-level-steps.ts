import { doubts, edition, type Question, questions, type Threshold, thresholds } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts, ExplainedLevel, ExplainedQuestion, LevelExplanation } from '../policy.ts';
import { barsOf, reaches, scoreOf, type Standing, standingOf } from './p22-standing.ts';

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
