import { isFormula, type SheetInRows, type WorkbookCell, type WorkbookColumn, type WorkbookRow } from '../../documents/workbook.ts';
import { columnLetters } from '../../intake/table.ts';
import { bodyCell, figureOf, formulaCell, textCell } from './cells.ts';
import { closing, opening, pagesWide } from './frame.ts';
import { heightOf } from './heights.ts';
import { LOOK, totalLook } from './looks.ts';
import type { SharedTexts } from './text.ts';

/** More rows than this no spreadsheet opens. */
const MOST_ROWS = 1_048_576;
/** By this word whoever reads the sheet back knows that the row is no record. */
const TOTAL = '合计';

/** What the workbook must know of a sheet to print it. */
export type WrittenSheet = {
  readonly name: string;
  readonly head: number;
  readonly lastColumn: string;
  readonly lastRow: number;
  readonly pagesWide: number;
};

const rowElement = (number: number, cells: readonly string[], height = ''): string => `<row r="${number}"${height}>${cells.join('')}</row>`;
const amountOf = (cell: WorkbookCell): number => (isFormula(cell) ? cell.fen : Number(cell ?? 0));

/** The rows from the head on: each as it is written, and below the last the sums. */
function openRows(columns: readonly WorkbookColumn[], head: number, texts: SharedTexts) {
  const letters = columns.map((_, index) => columnLetters(index));
  const sums = columns.map(() => 0);
  let last = head;

  const headRow = (): string => {
    const heads = columns.map(({ header }) => header);
    const cells = heads.map((header, index) => textCell(`${letters[index]}${head}`, header, 'head', texts));
    return rowElement(head, cells, heightOf(heads, columns, true));
  };
  const bodyRow = (row: WorkbookRow): string => {
    last += 1;
    const cells = columns.map((column, index) => {
      const cell = row[index] ?? null;
      if (column.total) sums[index] = (sums[index] ?? 0) + amountOf(cell);
      return bodyCell(`${letters[index]}${last}`, cell, column, texts);
    });
    return rowElement(last, cells, heightOf(row, columns));
  };
  const totalCell = ({ kind, total }: WorkbookColumn, index: number): string => {
    const at = `${letters[index]}${last + 1}`;
    if (index === 0) return textCell(at, TOTAL, 'total', texts);
    if (!total) return `<c r="${at}" s="${LOOK.total}"/>`;
    const result = figureOf(sums[index] ?? 0, kind === 'fen' ? 'fen' : 'number');
    return formulaCell(at, `SUM(${letters[index]}${head + 1}:${letters[index]}${last})`, result, totalLook(kind));
  };
  const hasTotals = (): boolean => last > head && columns.some(({ total }) => total);
  const totalsRow = (): string => (hasTotals() ? rowElement(last + 1, columns.map(totalCell)) : '');
  const lastRow = (): number => (hasTotals() ? last + 1 : last);
  return { headRow, bodyRow, totalsRow, lastRow, lastColumn: letters.at(-1) ?? 'A' };
}

/** A sheet's part, piece by piece; its rows are taken as they come and not kept. */
export async function* sheetPart(
  { name, above = [], columns, rows: given }: SheetInRows,
  isFirst: boolean,
  texts: SharedTexts,
): AsyncGenerator<string, WrittenSheet> {
  const head = above.length + 1;
  const rows = openRows(columns, head, texts);
  yield opening(columns, head, isFirst);
  for (const [index, line] of above.entries()) yield rowElement(index + 1, [textCell(`A${index + 1}`, line, 'line', texts)]);
  yield rows.headRow();
  for await (const row of given) yield rows.bodyRow(row);
  yield rows.totalsRow();
  yield closing(columns);
  const lastRow = rows.lastRow();
  if (lastRow > MOST_ROWS) throw new RangeError(`more rows than a sheet takes: ${lastRow}`);
  return { name, head, lastColumn: rows.lastColumn, lastRow, pagesWide: pagesWide(columns) };
}
