import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Cells } from '../registers/kept/kept-register.ts';
import { ROW_ID, ROW_VERSION } from '../registers/kept/sheet-columns.ts';
import type { Register } from '../registers/register.ts';
import { headerWords, type Layout, readHeader } from './headers.ts';
import { readRows } from './read-rows.ts';
import type { Fault, Table } from './table.ts';

/** A row of an edited sheet. `has`: the columns the sheet has at all; what it does not have, it says nothing of. */
export type KeptSheetRow = {
  readonly row: number;
  readonly id: string | null;
  readonly version: number | null;
  readonly cells: Cells;
  readonly has: readonly string[];
  readonly unreadable: readonly string[];
  /** Heads of filled cells that are none of the sheet's columns, or stand there twice. */
  readonly foreign: readonly string[];
};
export type KeptSheet = { readonly rows: readonly KeptSheetRow[]; readonly faults: readonly Fault[] };

const ROWS_SEARCHED = 20;
const HEADERS_NEEDED = 2;

const matched = ({ columns }: Layout): number => columns.filter((column) => column !== undefined).length;

/** The row that reads best as the header, among the first. */
function findLayout(table: Table, register: Register): Layout | undefined {
  const words = headerWords(register);
  const layouts = Array.from({ length: Math.min(table.rows.length, ROWS_SEARCHED) }, (_, row) => readHeader(table, row, words));
  const best = layouts.toSorted((a, b) => matched(b) - matched(a))[0];
  return best !== undefined && matched(best) >= HEADERS_NEEDED ? best : undefined;
}

/** A sheet of this register, edited elsewhere: its rows as they are now, and a fault for every cell that cannot be read. */
export function readKeptSheet(tables: readonly Table[], register: Register): Result<KeptSheet> {
  const whole: Register = { ...register, columns: [ROW_ID, ROW_VERSION, ...register.columns] };
  for (const table of tables) {
    const layout = findLayout(table, whole);
    if (layout === undefined) continue;
    const faults: Fault[] = [];
    const rows = readRows(table, layout, whole, faults).map(({ source, values, raw, columns, unreadable }): KeptSheetRow => {
      const { rowId, rowVersion, ...cells } = values as Cells;
      const id = typeof rowId === 'string' ? rowId : null;
      const version = typeof rowVersion === 'number' ? rowVersion : null;
      return {
        row: source.row,
        id,
        version,
        cells,
        has: Object.keys(columns),
        unreadable,
        foreign: Object.keys(raw).filter((head) => columns[head] === undefined),
      };
    });
    return ok({ rows, faults });
  }
  return refuse('unreadable-file', `没有认出《${register.title}》的表头，请用本台账导出的表格填写，表头不要改`);
}
