import { faultAt, type Fault, type OfficeFolder, type RowIn } from '../../intake/index.ts';
import { isMasked, maskNumbers } from '../../kernel/bare-numbers.ts';
import { maskedKeys, type RegisterName, registers } from '../../registers/index.ts';
import type { Reads } from '../store.ts';
import type { RegisterRecord } from '../store-imports.ts';
import { keyOf } from './drafts.ts';

const NAMES = (Object.keys(registers) as RegisterName[]).filter((name) => maskedKeys(name).length > 0);
type AnyRow = RowIn<RegisterName>;
type Known = Pick<RegisterRecord, 'fields' | 'data'> | undefined;
const NOT_THAT = '号码只有后几位，与台账里的对不上，没有采用，台账里的号码不变；要改请写全号码';

const without = (record: object, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

/** The row with the number as it is on file, or with none; what is on file is never replaced by a part of a number. */
function restored(row: AnyRow, key: string, known: Known): AnyRow {
  const full = known?.fields[key];
  const { values = {} }: { readonly values?: Readonly<Record<string, unknown>> } = known?.data ?? {};
  const value = values[key];
  return {
    ...row,
    raw: { ...without(row.raw, key), ...(full !== undefined && { [key]: full }) } as AnyRow['raw'],
    values: { ...without(row.values, key), ...(value !== undefined && { [key]: value }) },
  };
}

const masked = (row: AnyRow, keys: readonly string[]): readonly string[] => keys.filter((key) => isMasked(row.raw[key] ?? ''));

async function restoredRows(reads: Reads, name: RegisterName, rows: readonly AnyRow[], faults: Fault[]): Promise<readonly AnyRow[]> {
  const keys = maskedKeys(name);
  const wanted = rows.filter((row) => masked(row, keys).length > 0).map((row) => keyOf(name, row));
  if (wanted.length === 0) return rows;
  const known = new Map((await reads.listRegister(name, { keys: wanted })).map((record) => [record.key, record]));
  return rows.map((row) =>
    masked(row, keys).reduce((so, key) => {
      const found = known.get(keyOf(name, row));
      if (maskNumbers(found?.fields[key] ?? '') !== row.raw[key]) faults.push(faultAt(row, key, NOT_THAT));
      return restored(so, key, found);
    }, row),
  );
}

/**
 * The same folder where its sheets show numbers whole. A sheet that we handed out shows the last digits only: where these are still
 * the ones on file, the number is the one on file; where not, the cell is named and what is on file stays.
 */
export async function withKeptNumbers(reads: Reads, folder: OfficeFolder): Promise<OfficeFolder> {
  const faults: Fault[] = [];
  const rows: { [Name in RegisterName]?: readonly AnyRow[] } = { ...folder.rows };
  for (const name of NAMES) {
    const read = rows[name];
    if (read) rows[name] = await restoredRows(reads, name, read, faults);
  }
  const isSame = NAMES.every((name) => rows[name] === folder.rows[name]);
  return isSame ? folder : { ...folder, rows, faults: [...folder.faults, ...faults] };
}
