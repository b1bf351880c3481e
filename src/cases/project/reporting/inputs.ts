import type { Said, Visit } from './records.ts';

export type ReportingInputs = {
  /** `reason` is asked once the month has a report. */
  readonly reportProgress: Said & { readonly reason?: string | undefined };
  readonly recordVisit: Omit<Visit, 'by'>;
};
