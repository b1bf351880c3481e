import type { Day } from '../../../kernel/day.ts';
import type { Month } from '../../../kernel/month.ts';

/** How far one line of the plan is, as its firm says. `percent`: whole, 0–100. `spentFen`: since the beginning, in fen. */
export type LineProgress = { readonly no: string; readonly percent: number; readonly spentFen: number; readonly doneOn?: Day | undefined };

/** What is said in a month's report. `problems`: absent where there are none. */
export type Said = {
  readonly month: Month;
  readonly lines: readonly LineProgress[];
  readonly problems?: string | undefined;
  readonly intent: string;
};
/** A report as it was sent. `reason`: it corrects the one before it for the same month, which is kept. */
export type ProgressReport = Said & {
  readonly planVersion: number;
  readonly dueOn: Day;
  readonly on: Day;
  readonly at: string;
  readonly by: string;
  /** An officer sent it for the firm. */
  readonly onBehalf?: true;
  readonly reason?: string;
};

/** 入企指导: who was there on which day, and what was found. */
export type Visit = { readonly on: Day; readonly persons: string; readonly findings: string; readonly by: string };
