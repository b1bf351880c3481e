import type { CaseSheetName } from '../../cases/project/sheets/index.ts';
import type { CaseSheet } from '../../cases/project/sheets/case-sheet.ts';
import { WORKING_STAGES } from '../../cases/project/stages.ts';
import { type ExportedRow, keptWorkbook } from '../../documents/kept-workbook.ts';
import { formatMonth, type Month } from '../../kernel/month.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import { getSheet, projectsAmong, type SheetProject } from './find-sheet.ts';

const MOST = 500;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type SheetAsked = { readonly month?: Month | undefined; readonly caseId?: string | undefined };
type File = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

function rowsOf(sheet: CaseSheet, { caseId, version, state }: SheetProject, month: Month | undefined): readonly ExportedRow[] {
  const content = sheet.contentOf(state, month);
  return (content?.lines ?? []).map((line, at) => ({ id: caseId, version, cells: { ...line, ...(at === 0 && content?.said) } }));
}

/**
 * A list about one project, or about all that are this person's to see, as a workbook to be edited and brought back.
 * Refuses whoever may not do the act that carries it, and where there is nothing to fill in.
 */
export async function exportCaseSheet(
  { store, writeWorkbook }: Ports,
  { actor, programmeId }: Who,
  name: CaseSheetName,
  { month, caseId }: SheetAsked,
): Promise<Result<File>> {
  const sheet = getSheet(actor, name);
  if (!sheet.ok) return sheet;
  const reads = store.in(programmeId);
  const found =
    caseId === undefined
      ? (await Promise.all(WORKING_STAGES.map((stage) => reads.listCasesAt('project', stage, MOST)))).flat()
      : await reads.listCases([caseId]);
  const rows = projectsAmong(actor, found).flatMap((project) => rowsOf(sheet.value, project, month));
  if (rows.length === 0) return refuse('not-found', '没有可以填的项目：方案审定后才有月度进度，或您无权查看');
  const { register } = sheet.value;
  const title = month === undefined ? register.title : `${formatMonth(month)}${register.title}`;
  return ok({ name: `${title}.xlsx`, mime: XLSX, bytes: await writeWorkbook(keptWorkbook(register, rows)) });
}
