import type { KnownProject } from '../../cases/named-projects.ts';
import type { Plan } from '../../cases/project/events.ts';
import { type OfficeRows, planSheetOf, type RowIn } from '../../intake/index.ts';
import { readPlanSheet } from '../facts/load-plan.ts';
import type { Reads } from '../store.ts';
import type { PlannedApplicant } from './plan.ts';

/** A row that tells what was done before, with whom it is about: a firm on file, or one that applies with this import. */
export type PlannedCarry = {
  readonly row: RowIn<'carried-over'>;
  readonly plan?: Plan;
  readonly known?: KnownProject;
  readonly applicant?: PlannedApplicant;
};

async function planOf(reads: Reads, rows: OfficeRows, creditCode: string): Promise<Plan | undefined> {
  const own = rows['plan-lines']?.filter(({ values }) => values.creditCode === creditCode) ?? [];
  return own.length > 0 ? planSheetOf({ 'plan-lines': own }) : readPlanSheet(reads, creditCode);
}

/** Lays each row beside the firm it is about. */
export async function planCarried(reads: Reads, rows: OfficeRows, applicants: readonly PlannedApplicant[]): Promise<PlannedCarry[]> {
  const told = rows['carried-over'] ?? [];
  const projects = await reads.listProjectsByCreditCode(told.flatMap(({ values }) => values.creditCode ?? []));
  const byFirm = new Map(applicants.map((each) => [each.application.creditCode, each]));
  const planned: PlannedCarry[] = [];
  for (const row of told) {
    const { creditCode = '' } = row.values;
    const found = projects.get(creditCode);
    const known = found && (await reads.findCase(found.id));
    const [plan, applicant] = [await planOf(reads, rows, creditCode), byFirm.get(creditCode)];
    planned.push({ row, ...(plan && { plan }), ...(known && { known: known.state as KnownProject }), ...(applicant && { applicant }) });
  }
  return planned;
}
