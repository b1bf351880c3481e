import type { RegisterRecord } from '../store-imports.ts';
import type { KeyedDraft } from './drafts.ts';

/** Which book is told as a whole each time; the others come in parts. */
export const WHOLE = 'expenses';

type Placed = Pick<RegisterRecord, 'subject' | 'source'>;
const placeOf = ({ subject, source }: Placed): string => `${source.file}\n${subject}`;

/**
 * Rows on file that a later ledger no longer has, by id: it is the whole ledger of every firm it names, and of every firm that a file was about
 * which comes again. Of two files of one name that have no firm in common, neither is a later one of the other: each firm may send its own.
 */
export function leftOut(known: readonly RegisterRecord[], drafts: readonly KeyedDraft[]): readonly string[] {
  const rows = drafts.map(({ draft }) => draft());
  const [keys, firms, places] = [
    new Set(rows.map(({ key }) => key)),
    new Set(rows.map(({ subject }) => subject)),
    new Set(rows.map(placeOf)),
  ];
  const again = new Set(known.filter((row) => places.has(placeOf(row))).map(({ source }) => source.file));
  return known
    .filter(({ key, subject, source, goneOn }) => goneOn === null && !keys.has(key) && (firms.has(subject) || again.has(source.file)))
    .map(({ id }) => id);
}
