import { edition, questions, scenes } from '../../../policy/indicators/2024/index.ts';
import { decideDigitalLevel } from '../../../policy/pengyang-2026/p22-digital-level.ts';
import { explainLevel } from '../../../policy/pengyang-2026/p22-level-steps.ts';
import { lackingAnswers } from '../../cases/project/lacking-answers.ts';
import type { AssessmentVisit, Photo } from './records.ts';
import { ASSESSMENT } from './words.ts';

export { edition, questions, sceneLevels, scenes, type Question, type Scene } from '../../../policy/indicators/2024/index.ts';

type Answered = Pick<AssessmentVisit, 'answers' | 'scenes'>;
const IDS = [...questions, ...scenes].map(({ id }) => id);

/** What the answers so far come to, by the office's own functions: the verdict, its arithmetic, and the numbers that are still open. */
export function assess({ answers, scenes: reached }: Answered) {
  const facts = { edition: edition.id, answers, scenes: reached };
  const open = IDS.filter((id) => answers[id] === undefined && reached[id] === undefined);
  return { verdict: decideDigitalLevel(facts), explained: explainLevel(facts), open, all: IDS.length };
}
export type Assessed = ReturnType<typeof assess>;

/** What still keeps an assessment from being handed in, each in words; none: it is whole. `photos`: those of this visit. */
export function lackingInAssessment(visit: AssessmentVisit, photos: readonly Photo[]): readonly string[] {
  const isShown = (id: string): boolean => visit.seen[id] !== undefined || photos.some(({ line }) => line === id);
  return [
    ...(visit.task.edition === edition.id ? [] : [ASSESSMENT.otherEdition(visit.task.edition)]),
    ...lackingAnswers(visit, isShown),
    ...(visit.signed === undefined ? [ASSESSMENT.unsigned] : []),
  ];
}
