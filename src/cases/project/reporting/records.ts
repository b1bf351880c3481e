import type { Day } from '../../../kernel/day.ts';
import type { EvaluationRound } from '../../performance/records.ts';
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

/** What a firm says it reached (measures/14). `level`: 0–4. `growth` of its sales in whole percent, below zero where they fell. `problems`: absent where there are none. */
export type SelfSaid = {
  readonly round: EvaluationRound;
  readonly level: number;
  readonly investedFen: number;
  readonly growth: number;
  readonly effects: string;
  readonly problems?: string | undefined;
};
/** What the record says of the same; `level` null: no assessment after the works yet. */
export type KnownThen = { readonly level: number | null; readonly recognisedFen: number };
/** 企业自评 as it was sent, with what the record said that day. `reason`: it corrects the one before it, which is kept. */
export type SelfEvaluation = SelfSaid & {
  readonly known: KnownThen;
  readonly on: Day;
  readonly at: string;
  readonly by: string;
  /** An officer sent it for the firm. */
  readonly onBehalf?: true;
  readonly reason?: string;
};
