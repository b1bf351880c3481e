import type { Day } from '../../../kernel/day.ts';
import type { NamedParty } from '../../project/records.ts';
import type { EvaluationRound } from '../records.ts';
import type { SurveyQuestion } from './questions.ts';

/** How many chose each mark, best first. */
export type Spread = { readonly question: SurveyQuestion; readonly counts: readonly number[] };
/** What the answers came to. `spreads` null: too few to be looked at, and nothing more is kept of them. `texts` in the order of their characters. */
export type SurveyResult = {
  readonly on: Day;
  readonly by: string;
  readonly answered: number;
  readonly spreads: readonly Spread[] | null;
  readonly texts: readonly string[];
};
/** A survey of the pilot firms of one day. `closesOn`: the last day to answer. `handed`: firms whose link an officer took for them. */
export type Survey = {
  readonly round: EvaluationRound;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly firms: readonly NamedParty[];
  readonly handed: readonly string[];
  readonly result?: SurveyResult;
};
