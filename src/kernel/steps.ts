import type { ClauseId } from './clause.ts';

/** One line of an amount's arithmetic: what was done, under which clause, and what it came to (integer fen). */
export type Step = { readonly says: string; readonly clause: ClauseId; readonly fen: number };
