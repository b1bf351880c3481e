import { EncryptedFileError, HucreError, type Sheet } from 'hucre';
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import type { Cell, Table } from '../intake/table.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cellOf } from './cell-of.ts';
import type { Limits } from './limits.ts';
import { openZip } from './open-zip.ts';
import { storeZip } from './store-zip.ts';

const isFilled = (cell: Cell): boolean => cell !== null;

/** Without the empty cells and rows at the end, which only formatting left there. */
function trimmed<T>(list: T[], isUsed: (item: T) => boolean): T[] {
  list.length = list.findLastIndex(isUsed) + 1;
  return list;
}

/** A formula that was written by a program and never calculated has no result to read. */
function markUncalculated(sheet: Sheet, rows: Cell[][]): void {
  for (const [position, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined || (cell.value !== null && cell.value !== '')) continue;
    const [row = 0, column = 0] = position.split(',').map(Number);
    const target = rows[row];
    if (target && cell.value === null) target[column] = { problem: '没有计算结果的公式' };
  }
}

/** A value merged over several rows of a column holds for each of them. */
function fillMerged(sheet: Sheet, rows: Cell[][]): void {
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    if (startCol !== endCol) continue;
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const target = rows[row];
      if (target && value !== null) target[startCol] = value;
    }
  }
}

function tableOf(file: string, sheet: Sheet): Table {
  const rows = sheet.rows.map((row) => row.map(cellOf));
  markUncalculated(sheet, rows);
  fillMerged(sheet, rows);
  for (const row of rows) trimmed(row, isFilled);
  return { file, sheet: sheet.name, rows: trimmed(rows, (row) => row.length > 0) };
}

function filledCells(sheets: readonly Sheet[]): number {
  let filled = 0;
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (cell !== null) filled++;
  return filled;
}

const notAWorkbook = (name: string): Result<never> =>
  refuse('unreadable-file', `《${name}》不是有效的 xlsx 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传`);

/**
 * The sheets of an xlsx file, cells exact: numbers as shortest decimal text, dates only where the cell has a date format.
 * Refuses what is not a workbook, is damaged, locked by a password, or would be too large inflated.
 */
export async function readXlsx(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<Table[]>> {
  const opened = openZip(name, bytes, limits);
  if (!opened.ok) return opened;
  if (!opened.value.has('xl/workbook.xml') && !opened.value.has('[Content_Types].xml')) return notAWorkbook(name);
  try {
    const workbook = await readWorkbook(storeZip(opened.value));
    if (filledCells(workbook.sheets) > limits.cells) return refuse('too-large', `《${name}》单元格过多，请分成几个文件`);
    return ok(workbook.sheets.map((sheet) => tableOf(name, sheet)));
  } catch (error) {
    if (error instanceof EncryptedFileError) return refuse('unreadable-file', `《${name}》有密码，请去掉密码后再上传`);
    if (error instanceof HucreError) return notAWorkbook(name);
    throw error;
  }
}
