import type { CaseSheet } from '../../cases/project/sheets/case-sheet.ts';
import type { CaseSheetName } from '../../cases/project/sheets/index.ts';
import { type CaseSheetPreview, MOST_FIRMS, type SheetFirm } from '../../contract/case-sheet-views.ts';
import { ACT_INPUTS } from '../../contract/act-inputs.ts';
import { type KeptSheet, type KeptSheetRow, readKeptSheet } from '../../intake/index.ts';
import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { actInside } from '../act-on-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import type { Tx } from '../store.ts';
import { compareFirm } from './compare-firm.ts';
import { getSheet, projectsAmong, type SheetProject } from './find-sheet.ts';
import { sayForeign } from './foreign-columns.ts';

const faulty = (rows: readonly number[], name: string, refused: readonly Refused[]): SheetFirm => ({
  rows,
  name,
  what: 'faulty',
  changes: [],
  refusals: refused.map(({ refusal }) => refusal),
  taken: null,
});

/** The rows by the project they are about; a row that names none is of the only one there is. */
function byProject(rows: readonly KeptSheetRow[]): ReadonlyMap<string, readonly KeptSheetRow[]> {
  const ids = new Set(rows.flatMap(({ id }) => id ?? []));
  const [only = ''] = ids.size === 1 ? ids : [];
  return Map.groupBy(rows, ({ id }) => id ?? only);
}

const rowIn = (cell: string | null): number => Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);

/** What the act's own schema says of the input, each by its line. */
function shapeFaults({ act }: CaseSheet, input: object, lines: readonly Cells[]): readonly Refused[] {
  const read = ACT_INPUTS[act].safeParse(input);
  return (read.error?.issues ?? []).map(({ path, message }) => {
    const line = lines[path.find((part) => typeof part === 'number') ?? -1];
    return refuse('bad-input', line === undefined ? message : `第${line['no']}项：${message}`);
  });
}

type Setting = { readonly ports: Ports; readonly who: Who; readonly tx: Tx; readonly sheet: CaseSheet; readonly read: KeptSheet };

/** The act itself, tried where nothing is kept. */
async function tryAct({ ports, who: { actor, programmeId }, tx, sheet: { act } }: Setting, taken: NonNullable<SheetFirm['taken']>) {
  const [programme, now] = [await tx.getProgramme(), await ports.moment(programmeId)];
  return tx.within(() =>
    actInside({ ports, tx, programme, context: { actor, ...now } }, { kind: 'project', act, key: ports.newId(), ...taken }),
  );
}

async function firmOf(setting: Setting, found: SheetProject | undefined, rows: readonly KeptSheetRow[]): Promise<SheetFirm> {
  const { sheet, read } = setting;
  const at = rows.map(({ row }) => row);
  const said = String(rows[0]?.cells['name'] ?? '—');
  const unread = read.faults
    .filter(({ cell }) => at.includes(rowIn(cell)))
    .map(({ cell, message }) => refuse('bad-input', `${cell}：${message}`));
  if (unread.length > 0) return faulty(at, said, unread);
  if (found === undefined) return faulty(at, said, [refuse('not-found', '行编号不是您能办理的项目，请用导出的表，行编号和版本两列不要改')]);
  const { name } = found.state.application;
  const compared = compareFirm(sheet, found, rows);
  if (compared === undefined) return faulty(at, name, [refuse('facts-missing', '没有审定的方案，或月份一列是空的；请用导出的表填写')]);
  const { after, changes, refused } = compared;
  if (refused.length > 0) return { ...faulty(at, name, refused), changes };
  if (changes.length === 0) return { ...faulty(at, name, []), what: 'same' };
  if (rows.some(({ version }) => version !== null && version !== found.version))
    return { ...faulty(at, name, [refuse('stale', '导出之后这个项目有人办理过，没有采用；请重新导出再改')]), what: 'stale', changes };
  const input = sheet.inputOf(after);
  const shape = shapeFaults(sheet, input, after.lines);
  if (shape.length > 0) return { ...faulty(at, name, shape), changes };
  const taken = { caseId: found.caseId, version: found.version, input: { ...input } };
  const done = await tryAct(setting, taken);
  return done.ok ? { rows: at, name, what: 'changed', changes, refusals: [], taken } : { ...faulty(at, name, [done]), changes };
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
      firms.push(await firmOf({ ports, who, tx, sheet: sheet.value, read: read.value }, projects.get(id), rows));
    const told = new Set(firms.flatMap(({ rows }) => rows));
    const loose = read.value.faults.filter(({ cell }) => !told.has(rowIn(cell))).map(({ cell, message }) => `${cell ?? ''}：${message}`);
    return ok({ says: [...sayForeign(read.value), ...loose], firms });
  });
}
