import type { CaseSheetName } from '../../cases/project/sheets/index.ts';
import { type CaseSheetPreview, MOST_FIRMS, type SheetFirm } from '../../contract/case-sheet-views.ts';
import { type KeptSheetRow, readKeptSheet } from '../../intake/index.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { getSheet, projectsAmong } from './find-sheet.ts';
import { sayForeign } from './foreign-columns.ts';
import { previewFirm, rowIn } from './preview-firm.ts';

/** The rows by the project they are about; a row that names none is of the only one there is. */
function byProject(rows: readonly KeptSheetRow[]): ReadonlyMap<string, readonly KeptSheetRow[]> {
  const ids = new Set(rows.flatMap(({ id }) => id ?? []));
  const [only = ''] = ids.size === 1 ? ids : [];
  return Map.groupBy(rows, ({ id }) => id ?? only);
}

/**
 * Reads a list about projects that was edited elsewhere, and says of each what confirming would do, cell by cell, by trying the act
 * itself. Nothing is kept. Refuses whoever may not do that act, and a file that cannot be read or is no such list.
 */
export async function previewCaseSheet(ports: Ports, who: Who, name: CaseSheetName, file: UploadedFile): Promise<Result<CaseSheetPreview>> {
  const sheet = getSheet(who.actor, name);
  if (!sheet.ok) return sheet;
  const tables = await ports.readTable(file.name, file.bytes);
  if (!tables.ok) return tables;
  const read = readKeptSheet(tables.value, sheet.value.register);
  if (!read.ok) return read;
  const groups = byProject(read.value.rows);
  if (groups.size > MOST_FIRMS) return refuse('too-large', `一次最多${MOST_FIRMS}家，请分成几个文件`);
  return ports.store.rehearse(who.programmeId, async (tx) => {
    const projects = new Map(projectsAmong(who.actor, await tx.listCases([...groups.keys()])).map((each) => [each.caseId, each]));
    const firms: SheetFirm[] = [];
    for (const [id, rows] of groups)
      firms.push(await previewFirm({ ports, who, tx, sheet: sheet.value, read: read.value }, projects.get(id), rows));
    const told = new Set(firms.flatMap(({ rows }) => rows));
    const loose = read.value.faults.filter(({ cell }) => !told.has(rowIn(cell))).map(({ cell, message }) => `${cell ?? ''}：${message}`);
    return ok({ says: [...sayForeign(read.value), ...loose], firms });
  });
}
