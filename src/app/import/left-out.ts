import type { RegisterRecord } from '../store-imports.ts';
import type { KeyedDraft } from './drafts.ts';

/** Which book is told as a whole each time; the others come in parts. */
export const WHOLE = 'expenses';

/**
 * Rows on file that the folder no longer has: a ledger is the whole ledger of every firm that it names, and of the file in which it comes.
 * Of `known`, by id. `files`: names of all files of the folder.
 */
export function leftOut(known: readonly RegisterRecord[], drafts: readonly KeyedDraft[], files: ReadonlySet<string>): readonly string[] {
  const keys = new Set(drafts.map(({ key }) => key));
  const subjects = new Set(drafts.map(({ draft }) => draft().subject));
  return known
    .filter(({ key, subject, source, goneOn }) => goneOn === null && !keys.has(key) && (subjects.has(subject) || files.has(source.file)))
    .map(({ id }) => id);
}
