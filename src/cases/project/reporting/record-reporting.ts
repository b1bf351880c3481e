import type { Dossier } from '../state.ts';
import type { ReportingEvent } from './events.ts';
import { REPORTING_WORDS } from './words.ts';

/** Whether reports and visits keep this event. */
export const isReportingEvent = (event: { readonly type: string }): event is ReportingEvent => Object.hasOwn(REPORTING_WORDS, event.type);

/** The file with one more report, visit or self-evaluation on it. Only adds: a correction stands beside what it corrects. */
export function recordReporting(file: Dossier, event: ReportingEvent): Dossier {
  switch (event.type) {
    case 'progress-reported':
      return { ...file, reports: [...(file.reports ?? []), event.report] };
    case 'self-evaluated':
      return { ...file, selfEvaluations: [...(file.selfEvaluations ?? []), event.evaluation] };
    case 'visit-recorded':
      return { ...file, visits: [...(file.visits ?? []), event.visit] };
  }
}
