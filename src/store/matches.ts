import { sql, type RawBuilder } from 'kysely';
import { characterPairs } from './character-pairs.ts';

const asLike = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
/** Each word somebody typed, whatever width their keyboard gave it. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);

/** A title that holds the word, or whose initials do, where it is one of letters. The pairs find it by index, `like` puts them in order. */
function holds(word: string): RawBuilder<boolean> {
  const column = /^[a-z0-9]+$/.test(word) ? sql`initials` : sql`lower(title)`;
  return sql<boolean>`(pairs @> ${characterPairs(word)}::text[] and ${column} like ${asLike(word)})`;
}

/** All of the words in the title. */
export const titleMatches = (words: readonly string[]): RawBuilder<boolean> => sql<boolean>`(${sql.join(words.map(holds), sql` and `)})`;
/** The beginning of a credit code. */
export const codeMatches = (words: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`starts_with(credit_code, ${words.join('').toUpperCase()})`;
