import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

/** A workbook whose rows somebody changed in Excel: all that they do not touch stays as it was. */
export async function editedWorkbook(bytes: Uint8Array, edit: (rows: CellValue[][]) => void, more: object = {}): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      edit(rows);
      return { name, rows, ...more };
    }),
  });
}

/** Sets the cell under that head in the row, counted from 1 below the head. */
export function setCell(rows: CellValue[][], row: number, head: string, value: CellValue): void {
  const at = (rows[0] ?? []).indexOf(head);
  const cells = rows[row];
  if (at === -1 || cells === undefined) throw new Error(`no cell ${head} in row ${row}`);
  cells[at] = value;
}
