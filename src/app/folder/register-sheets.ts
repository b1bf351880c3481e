import type { WorkbookSheet } from '../../documents/workbook.ts';
import { registers } from '../../registers/index.ts';
import { INVOICES } from '../facts/register-rows.ts';
import { registerTitle } from '../register-words.ts';
import type { RegisterRecord } from '../store-imports.ts';
import type { Reads } from '../store.ts';

const PLACE = ['出处文件', '工作表', '行', '后来的台账不再列'] as const;
const placeOf = ({ source: { file, sheet, row }, goneOn }: RegisterRecord) => [file, sheet, String(row), goneOn];

/** The headers of a register's columns; of one that has none of its own, whatever its rows have. */
function headersOf(name: string, rows: readonly RegisterRecord[]): ReadonlyMap<string, string> {
  const known: ReadonlyMap<string, string> = new Map(
    Object.entries(registers).flatMap(([each, { columns }]) =>
      each === name ? columns.map(({ key, header }) => [key, header] as const) : [],
    ),
  );
  const keys = [...known.keys(), ...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];
  return new Map(keys.map((key) => [key, known.get(key) ?? key]));
}

/** Every imported register that has rows, as it was read, each row with its place in the file it came from. */
export async function registerSheets(reads: Pick<Reads, 'listRegister'>): Promise<readonly WorkbookSheet[]> {
  const sheets: WorkbookSheet[] = [];
  for (const name of [...Object.keys(registers), INVOICES]) {
    const rows = await reads.listRegister(name);
    if (rows.length === 0) continue;
    const headers = headersOf(name, rows);
    sheets.push({
      name: registerTitle(name),
      columns: [...headers.values(), ...PLACE].map((header) => ({ header, width: 20, kind: 'text' })),
      rows: rows.map((row) => [...[...headers.keys()].map((key) => row.fields[key] ?? null), ...placeOf(row)]),
    });
  }
  return sheets;
}
