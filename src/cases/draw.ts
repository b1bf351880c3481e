import type { ClauseId } from '../kernel/clause.ts';
import { formatDay, type Day } from '../kernel/day.ts';
import { refuse, type Refused } from '../kernel/result.ts';
import { sha256 } from '../kernel/sha256.ts';

/** One entry of a list to draw from, with the line that stands for it in the list's digest. A line begins with the entry's id. */
export type Lot = { readonly id: string; readonly line: string };
export type Drawn<L extends Lot> = L & { readonly ticket: string };
/** A number published by others, on a day after the list was fixed: nobody who made the list can choose it. */
export type SeedTerms = { readonly seedSource: string; readonly seedOn: Day };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The list as it is digested: one line an entry, ordered by id. */
const listText = (lots: readonly Lot[]): string =>
  lots
    .toSorted((a, b) => byText(a.id, b.id))
    .map(({ line }) => line)
    .join('\n');
export const digestOf = (lots: readonly Lot[]): string => sha256(listText(lots));

/** What an entry's turn is decided by: the seed, the list's digest and its own id, a line each. */
const ticketOf = (seed: string, listDigest: string, id: string): string => sha256(`${seed}\n${listDigest}\n${id}`);

/** Everyone of the list by turn: the smallest ticket first. The same seed and list always give the same order. */
export function inTurn<L extends Lot>(seed: string, lots: readonly L[]): readonly Drawn<L>[] {
  const digest = digestOf(lots);
  return byTicket(lots.map((lot) => ({ ...lot, ticket: ticketOf(seed, digest, lot.id) })));
}

export const byTicket = <T extends { readonly ticket: string }>(drawn: readonly T[]): readonly T[] =>
  drawn.toSorted((a, b) => byText(a.ticket, b.ticket));

/** Why the list may not be fixed with this seed to come, or null: a seed of today or before could be known already. */
export const knownSeed = (seedOn: Day, today: Day): Refused | null =>
  seedOn <= today ? refuse('bad-input', '种子须在名单固定之后才公布：请选择今天以后的日期') : null;

/** Why nothing may be drawn yet, or null: the seed's day has not come. */
export const unpublishedSeed = ({ seedOn, seedSource }: SeedTerms, today: Day, clause: ClauseId): Refused | null =>
  today < seedOn ? refuse('wrong-stage', `种子（${seedSource}）${formatDay(seedOn)}公布，公布后才能抽取`, { clause }) : null;
