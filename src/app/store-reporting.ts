import type { Mapping } from '../registers/reporting/propose-mapping.ts';
import type { Day } from '../kernel/day.ts';

/** A sheet of the level above that this office fills, and what its columns are filled with. Every version stays. */
export type ReportTemplate = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly digest: string;
  /** Null until somebody says what is asked for: nothing could be proposed. */
  readonly mapping: Mapping | null;
  readonly by: { readonly personId: string; readonly name: string };
  readonly on: Day;
  readonly at: string;
};

export interface ReportingReads {
  /** Of each template its newest version, the newest template first. */
  listReportTemplates(): Promise<readonly ReportTemplate[]>;
}
export interface ReportingWrites {
  /** False where this is not the next version of its template: somebody else has put one there. */
  addReportTemplate(template: ReportTemplate): Promise<boolean>;
}
