import type { Instruction } from '../cases/batch/records.ts';
import { TREASURY_COLUMNS, treasuryRow } from '../cases/batch/treasury-sheet.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';
import { writeCsv } from './write-csv.ts';

const WIDTHS: readonly number[] = [44, 34, 22, 36, 34, 16, 18, 28];

const treasurySheet = (instructions: readonly Instruction[]): WorkbookSheet => ({
  name: '支付指令',
  columns: TREASURY_COLUMNS.map(([header], index) => ({ header, width: WIDTHS[index] ?? 20, kind: 'text' })),
  rows: instructions.map(treasuryRow),
});

/** The file for the treasury as CSV: the same instructions always give the same bytes, so one digest stands for what was approved. */
export const treasuryCsv = (instructions: readonly Instruction[]): string => writeCsv(treasurySheet(instructions));
/** The same as a workbook, every cell a text. */
export const treasuryWorkbook = (instructions: readonly Instruction[]): Workbook => ({ sheets: [treasurySheet(instructions)] });
