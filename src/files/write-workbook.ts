import type { CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { Workbook, WorkbookCell, WorkbookColumn, WorkbookSheet } from '../documents/workbook.ts';
import { formatYuan } from '../kernel/fen.ts';

const FORMATS: Readonly<Record<WorkbookColumn['kind'], string | undefined>> = {
  // 文本格式: a text that begins with = + - or @ stays a text when somebody edits the cell.
  text: '@',
  number: undefined,
  fen: '#,##0.00',
  day: 'yyyy-mm-dd',
};
const HEAD: CellStyle = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } }, numFmt: '@' };

function valueOf(cell: WorkbookCell, kind: WorkbookColumn['kind']): CellValue {
  if (cell === null) return null;
  if (kind === 'day') return new Date(`${cell}T00:00:00Z`);
  // Spreadsheets know no exact decimals; the nearest double of the exact text is what Excel itself would store.
  if (kind === 'fen') return Number(formatYuan(Number(cell)).replaceAll(',', ''));
  return kind === 'text' ? String(cell) : Number(cell);
}

function columnOf({ width, kind }: WorkbookColumn): ColumnDef {
  const numFmt = FORMATS[kind];
  const style: CellStyle = { alignment: { vertical: 'top', wrapText: kind === 'text' }, ...(numFmt === undefined ? {} : { numFmt }) };
  return { width, style };
}

function sheetOf({ name, columns, rows }: WorkbookSheet): WriteSheet {
  const head = columns.map((column) => column.header);
  const body = rows.map((row) => columns.map(({ kind }, index) => valueOf(row[index] ?? null, kind)));
  const cells = new Map(head.map((value, index) => [`0,${index}`, { value, type: 'string' as const, style: HEAD }]));
  return { name, columns: columns.map(columnOf), rows: [head, ...body], cells, freezePane: { rows: 1 } };
}

/** The bytes of an xlsx file: typed cells, widths, a frozen bold head. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({ sheets: workbook.sheets.map(sheetOf) });
}
