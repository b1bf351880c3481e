import type { Cell, CellStyle, CellValue, ColumnDef, PageSetup, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { isFormula, type Workbook, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from '../documents/workbook.ts';
import { columnLetters } from '../intake/table.ts';
import { formatYuan } from '../kernel/fen.ts';

const FORMATS: Readonly<Record<WorkbookColumn['kind'], string | undefined>> = {
  // 文本格式: a text that begins with = + - or @ stays a text when somebody edits the cell.
  text: '@',
  number: undefined,
  fen: '#,##0.00',
  day: 'yyyy-mm-dd',
};
const HEAD: CellStyle = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } }, numFmt: '@' };
/** Runs over the cells beside it, instead of growing tall in the first column. */
const LINE: CellStyle = { alignment: { wrapText: false }, numFmt: '@' };

/** By this word whoever reads the sheet back knows that the row is no record. */
const TOTAL = '合计';

/** A workbook's own way of writing characters, `_x000D_`, is read as such wherever it stands; a text that only looks like it says so. */
const asWritten = (text: string): string => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

function valueOf(cell: WorkbookCell, kind: WorkbookColumn['kind']): CellValue {
  if (cell === null || isFormula(cell)) return null;
  if (kind === 'day') return new Date(`${cell}T00:00:00Z`);
  // Spreadsheets know no exact decimals; the nearest double of the exact text is what Excel itself would store.
  if (kind === 'fen') return Number(formatYuan(Number(cell)).replaceAll(',', ''));
  return kind === 'text' ? asWritten(String(cell)) : Number(cell);
}

/** Cells that the spreadsheet reckons; `top`: the row of the header. */
function* formulasOf(rows: readonly (readonly WorkbookCell[])[], top: number): Generator<[string, Partial<Cell>]> {
  for (const [row, cells] of rows.entries())
    for (const [index, cell] of cells.entries())
      if (isFormula(cell))
        yield [
          `${top + row + 1},${index}`,
          { type: 'formula', formula: cell.formula, formulaResult: valueOf(cell.fen, 'fen'), style: { numFmt: '#,##0.00' } },
        ];
}

function columnOf({ width, kind }: WorkbookColumn): ColumnDef {
  const numFmt = FORMATS[kind];
  const style: CellStyle = { alignment: { vertical: 'top', wrapText: kind === 'text' }, ...(numFmt === undefined ? {} : { numFmt }) };
  return { width, style };
}

function sheetOf({ name, above = [], columns, rows }: WorkbookSheet): WriteSheet {
  const top = above.length;
  const head = columns.map((column) => column.header);
  const body = rows.map((row) => columns.map(({ kind }, index) => valueOf(row[index] ?? null, kind)));
  const cells = new Map<string, Partial<Cell>>([
    ...above.map((value, row): [string, Partial<Cell>] => [`${row},0`, { value, type: 'string', style: LINE }]),
    ...head.map((value, index): [string, Partial<Cell>] => [`${top},${index}`, { value, type: 'string', style: HEAD }]),
  ]);
  for (const [at, cell] of formulasOf(rows, top)) cells.set(at, cell);
  const hasTotals = body.length > 0 && columns.some(({ total }) => total);
  if (hasTotals) for (const [index, cell] of totalsOf(columns, rows, top)) cells.set(`${top + body.length + 1},${index}`, cell);
  const all = [...above.map((line) => [line]), head, ...body, ...(hasTotals ? [columns.map(() => null)] : [])];
  const pageSetup = {
    ...ON_PAPER,
    printArea: `$A$1:$${columnLetters(columns.length - 1)}$${all.length}`,
    printTitlesRow: `$${top + 1}:$${top + 1}`,
  };
  return { name, columns: columns.map(columnOf), rows: all, cells, freezePane: { rows: top + 1 }, pageSetup };
}

const ON_PAPER: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const amountOf = (cell: WorkbookCell): number => (isFormula(cell) ? cell.fen : Number(cell ?? 0));

/** The row below the last: a word, and the sums as formulas, with what they come to for readers that do not calculate. */
function* totalsOf(
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly WorkbookCell[])[],
  top: number,
): Generator<[number, Partial<Cell>]> {
  yield [0, { value: TOTAL, type: 'string', style: HEAD }];
  for (const [index, { kind, total }] of columns.entries()) {
    if (!total) continue;
    const letters = columnLetters(index);
    const sum = rows.reduce((so, row) => so + amountOf(row[index] ?? null), 0);
    const formula = `SUM(${letters}${top + 2}:${letters}${top + rows.length + 1})`;
    const { numFmt: _text, ...style } = HEAD;
    const numFmt = FORMATS[kind];
    yield [
      index,
      { type: 'formula', formula, formulaResult: valueOf(sum, kind), style: { ...style, ...(numFmt !== undefined && { numFmt }) } },
    ];
  }
}

/** The bytes of an xlsx file: typed cells, widths, a frozen bold head that every printed page repeats, sums as formulas. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({ sheets: workbook.sheets.map(sheetOf) });
}
