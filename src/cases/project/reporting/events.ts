import type { ProgressReport, SelfEvaluation, Visit } from './records.ts';

export type ReportingEvent =
  | { readonly type: 'progress-reported'; readonly report: ProgressReport }
  | { readonly type: 'visit-recorded'; readonly visit: Visit }
  | { readonly type: 'self-evaluated'; readonly evaluation: SelfEvaluation };
