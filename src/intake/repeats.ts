import type { Register } from '../registers/register.ts';
import { addressOf, faultAt, type Row } from './read-rows.ts';
import type { Fault } from './table.ts';

const keyOf = (row: Row, register: Register): string | undefined => {
  const parts = register.naturalKey.map((key) => (row.values as Readonly<Record<string, unknown>>)[key]);
  return parts.length === 0 || parts.includes(undefined) ? undefined : JSON.stringify(parts);
};

const placeOf = (row: Row): string =>
  `${row.source.file}${row.source.sheet === null ? '' : `“${row.source.sheet}”`}第 ${row.source.row} 行`;

/** Of records that say the same natural key twice, only the first counts; every further one is a fault. */
export function withoutRepeats<R extends Register>(rows: readonly Row<R>[], register: R, faults: Fault[]): Row<R>[] {
  const seen = new Map<string, Row>();
  return rows.filter((row) => {
    const key = keyOf(row, register);
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && !first) seen.set(key, row);
    if (!first) return true;
    const at = register.naturalKey.find((part) => addressOf(row, part) !== null) ?? '';
    faults.push(faultAt(row, at, `与${placeOf(first)}重复，只采用先出现的一条`));
    return false;
  });
}
