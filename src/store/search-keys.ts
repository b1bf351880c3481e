import { characterPairs } from './character-pairs.ts';
import { initialsOf } from './initials.ts';

export type SearchKeys = { readonly initials: string; readonly pairs: readonly string[] };

/** By what a case is found: the initials of its title, and the pairs of both, which are what the index holds. */
export function searchKeys(title: string): SearchKeys {
  const initials = initialsOf(title);
  return { initials, pairs: [...new Set([...characterPairs(title), ...characterPairs(initials)])] };
}
