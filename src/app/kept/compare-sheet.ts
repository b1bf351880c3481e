import type { KnownRow } from '../../cases/row/state.ts';
import { changesOf } from '../../cases/row/columns.ts';
import { sayCell } from '../../cases/row/say-cell.ts';
import type { CellChange, SheetPreview, SheetRow } from '../../contract/row-views.ts';
import type { KeptSheet, KeptSheetRow } from '../../intake/index.ts';
import type { Cells, KeptRegister } from '../../registers/kept/kept-register.ts';
import type { FiledRow } from './rows-of.ts';

/** Refuses the row for what the act would refuse it; null where nothing stands in the way. */
export type Check = (before: KnownRow | undefined, cells: Cells) => string | null;

const differencesOf = (before: Cells, after: Cells): readonly CellChange[] =>
  Object.entries(changesOf(before, after)).map(([key, to]) => ({ key, from: before[key] ?? null, to }));

/** What the row would hold: columns that the sheet does not have stay as they are. */
const after = (before: Cells, { cells, has }: KeptSheetRow): Cells => ({
  ...Object.fromEntries(Object.entries(before).filter(([key]) => !has.includes(key))),
  ...cells,
});

function standing(found: FiledRow | undefined, { id, version }: KeptSheetRow): Pick<SheetRow, 'what' | 'says'> | undefined {
  if (id === null) return undefined;
  if (found === undefined) return { what: 'faulty', says: ['行编号不在本台账里：新增的行请把行编号和版本留空'] };
  if (found.state.stage === 'retired') return { what: 'stale', says: ['这一行在导出之后已停用，没有采用'] };
  if (found.version !== version) return { what: 'stale', says: ['这一行在导出之后有人改过，没有采用；请重新导出再改'] };
  return undefined;
}

function compareRow(
  register: KeptRegister,
  of: KeptSheetRow,
  filed: ReadonlyMap<string, FiledRow>,
  sheet: KeptSheet,
  check: Check,
): SheetRow {
  const found = of.id === null ? undefined : filed.get(of.id);
  const before = found?.state.cells ?? {};
  const cells = after(before, of);
  const differences = differencesOf(before, cells);
  const { subject } = register;
  const file = { row: of.row, id: of.id, version: of.version, cells, differences };
  const title = sayCell(register, subject.name, cells[subject.name]);
  const unread = sheet.faults
    .filter(({ cell }) => cell !== null && Number(/\d+$/.exec(cell)?.[0]) === of.row)
    .map(({ message }) => message);
  if (unread.length > 0) return { ...file, title, what: 'faulty', says: unread };
  const stands = standing(found, of);
  if (stands !== undefined) return { ...file, title, ...stands, differences: found === undefined ? [] : differences };
  if (found !== undefined && differences.length === 0) return { ...file, title, what: 'same', says: [] };
  const refused = check(found?.state, cells);
  if (refused !== null) return { ...file, title, what: 'faulty', says: [refused] };
  return { ...file, title, what: found === undefined ? 'new' : 'changed', says: [] };
}

/** What taking an edited sheet would do, row by row and cell by cell. Rows that the sheet leaves out stay as they are. */
export function compareSheet(register: KeptRegister, filed: readonly FiledRow[], sheet: KeptSheet, check: Check): SheetPreview {
  const known = new Map(filed.map((each) => [each.id, each]));
  const rows = sheet.rows.map((each) => compareRow(register, each, known, sheet, check));
  const seen = new Set(rows.map(({ id }) => id));
  const loose = sheet.faults.flatMap(({ cell, message }): SheetRow[] => {
    const row = Number(/\d+$/.exec(cell ?? '')?.[0]);
    const isTold = rows.some((each) => each.row === row);
    return isTold ? [] : [{ row, what: 'faulty', title: '—', id: null, version: null, cells: {}, differences: [], says: [message] }];
  });
  const untouched = filed.filter(({ id, state }) => state.stage === 'kept' && !seen.has(id)).length;
  return { rows: [...rows, ...loose].toSorted((a, b) => a.row - b.row), untouched };
}
