import type { ProgressReport, Visit } from './records.ts';

export type ReportingEvent =
  | { readonly type: 'progress-reported'; readonly report: ProgressReport }
  | { readonly type: 'visit-recorded'; readonly visit: Visit };
