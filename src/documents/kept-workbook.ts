import { sayCell } from '../cases/row/say-cell.ts';
import type { CellValue, Cells } from '../registers/kept/kept-register.ts';
import { ROW_ID, ROW_VERSION } from '../registers/kept/sheet-columns.ts';
import type { Column, Register } from '../registers/register.ts';
import type { Workbook, WorkbookCell, WorkbookColumn } from './workbook.ts';

export type ExportedRow = { readonly id: string; readonly version: number; readonly cells: Cells };

const WIDTHS: { readonly [K in Column['kind']]?: number } = {
  day: 12,
  count: 12,
  percent: 10,
  money: 18,
  yesNo: 10,
  creditCode: 22,
  firm: 22,
  provider: 22,
};
const KINDS: { readonly [K in Column['kind']]?: WorkbookColumn['kind'] } = { day: 'day', count: 'number', percent: 'number', money: 'fen' };
/** Years and the like are counted by nobody. */
const isSummed = ({ kind, key }: Column): boolean => kind === 'money' || (kind === 'count' && key !== 'year');

const columnOf = (column: Column): WorkbookColumn => ({
  header: column.header,
  width: column.long ? 40 : (WIDTHS[column.kind] ?? 20),
  kind: KINDS[column.kind] ?? 'text',
  ...(isSummed(column) && { total: true as const }),
});

/** As the reader of sheets takes it back: figures and days as such, a choice by its first word, a file by its whole digest. */
function valueOf(register: Register, { key, kind }: Column, value: CellValue | undefined): WorkbookCell {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  return kind === 'choice' || kind === 'yesNo' ? sayCell(register, key, value) : String(value);
}

/** The rows of a kept register as a sheet that can be edited elsewhere and brought back. */
export const keptWorkbook = (register: Register, rows: readonly ExportedRow[]): Workbook => ({
  sheets: [
    {
      name: register.title,
      columns: [
        { header: ROW_ID.header, width: 16, kind: 'text', technical: true },
        { header: ROW_VERSION.header, width: 8, kind: 'number' },
        ...register.columns.map(columnOf),
      ],
      rows: rows.map(({ id, version, cells }) => [
        id,
        version,
        ...register.columns.map((column) => valueOf(register, column, cells[column.key])),
      ]),
    },
  ],
});
