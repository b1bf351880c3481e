import { refuse, ok, type Result } from '../../../kernel/result.ts';
import { QUESTION_NAMES, SMALLEST_GROUP, SURVEY_MARKS, type SurveyQuestion } from './questions.ts';
import type { Spread, SurveyResult } from './records.ts';

/** One filled-in sheet: for each question the place of the mark, 0 the best. `text`: empty where nothing was written. */
export type Ballot = { readonly marks: Readonly<Record<SurveyQuestion, number>>; readonly text: string };

/**
 * All that is kept of answers: sums and sentences, never a sheet, in no order of time. `unused`: hashes of the rights to answer that are
 * left; a used one is gone, so that nothing here says which firm has answered, and nothing what it said.
 */
export type BallotBox = {
  readonly unused: readonly string[];
  readonly answered: number;
  readonly spreads: readonly Spread[];
  readonly texts: readonly string[];
};

/** A box before anybody answered. `rights`: the hashes of all rights, one for each firm. */
export const openBox = (rights: readonly string[]): BallotBox => ({
  unused: rights.toSorted(),
  answered: 0,
  spreads: QUESTION_NAMES.map((question) => ({ question, counts: SURVEY_MARKS.map(() => 0) })),
  texts: [],
});

/** The box with one sheet more. Refuses a right that there is not, or that was used. */
export function castBallot(box: BallotBox, right: string, { marks, text }: Ballot): Result<BallotBox> {
  if (!box.unused.includes(right))
    return refuse('already-done', '这个链接已经用过，或者不完整。每家企业填一次；没有填过的，请回到收到的链接重新打开');
  return ok({
    unused: box.unused.filter((each) => each !== right),
    answered: box.answered + 1,
    spreads: box.spreads.map(({ question, counts }) => ({
      question,
      counts: counts.map((count, at) => count + (marks[question] === at ? 1 : 0)),
    })),
    texts: (text === '' ? box.texts : [...box.texts, text]).toSorted(),
  });
}

/** What the box says once it is closed: of fewer answers than the smallest group only how many there were. */
export function countBox(box: BallotBox | undefined): Pick<SurveyResult, 'answered' | 'spreads' | 'texts'> {
  const answered = box?.answered ?? 0;
  if (box === undefined || answered < SMALLEST_GROUP) return { answered, spreads: null, texts: [] };
  return { answered, spreads: box.spreads, texts: box.texts };
}
