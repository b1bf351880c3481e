import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../kernel/day.ts';

const CORE = 'docProps/core.xml';
const MADE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The same package with the paper's day in the place of every trace of the moment it was packed. */
export function fixedZip(packed: Uint8Array, day: Day): Uint8Array {
  const entries = unzipSync(packed);
  const core = entries[CORE];
  if (core === undefined) throw new Error(`a .docx without ${CORE}`);
  entries[CORE] = strToU8(new TextDecoder().decode(core).replace(MADE, `$1${day}T00:00:00Z`));
  const names = Object.keys(entries).toSorted(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  );
  const [year, month, date] = day.split('-').map(Number);
  // zip has no zone: fflate writes what the local clock of this instant shows, so it is given as local time.
  const mtime = new Date(year ?? 1980, (month ?? 1) - 1, date ?? 1);
  return zipSync(Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()])), { mtime, level: 6 });
}
