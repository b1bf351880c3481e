import type { Said, SelfSaid, Visit } from './records.ts';

export type ReportingInputs = {
  /** `reason` is asked once the month has a report. */
  readonly reportProgress: Said & { readonly reason?: string | undefined };
  /** `reason` is asked once the round has one. */
  readonly evaluateItself: SelfSaid & { readonly reason?: string | undefined };
  readonly recordVisit: Omit<Visit, 'by'>;
};
