import type { Day } from '../../../kernel/day.ts';
import type { PaperRef } from '../diagnosis/records.ts';
import type { Disqualifying } from './triggers.ts';

/** What the firm says to what is held against it. */
export type FirmStatement = { readonly text: string; readonly papers: readonly PaperRef[]; readonly by: string; readonly on: Day };
/** What the firm was told: the trigger, what was established, until when it may state its case. */
export type DisqualificationNotice = { readonly trigger: Disqualifying; readonly findings: string; readonly answerBy: Day };
/** A disqualification under way, from the notice to the decision; kept with the project that it ended. */
export type Disqualification = DisqualificationNotice & {
  readonly step: 'noticed' | 'answered' | 'proposed';
  readonly noticedOn: Day;
  readonly noticedBy: string;
  readonly statement?: FirmStatement;
  readonly proposal?: { readonly opinion: string; readonly by: string; readonly on: Day };
};
