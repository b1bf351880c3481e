import { sha256 } from '../../kernel/sha256.ts';
import { type Candidate, type Field, FIELDS, type Seat } from './records.ts';

type Listed = Pick<Candidate, 'expertId' | 'name' | 'workplace' | 'field'>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The list as it is digested: one line a candidate, tabs between number, name, workplace and field, ordered by number. */
const listText = (pool: readonly Listed[]): string =>
  pool
    .toSorted((a, b) => byText(a.expertId, b.expertId))
    .map(({ expertId, name, workplace, field }) => `${expertId}\t${name}\t${workplace}\t${field}`)
    .join('\n');
export const listDigestOf = (pool: readonly Listed[]): string => sha256(listText(pool));

/** What a candidate's turn is decided by. Nobody can choose it: the list was fixed before the seed was published. */
const ticketOf = (seed: string, listDigest: string, expertId: string): string => sha256(`${seed}\n${listDigest}\n${expertId}`);

/** Everyone of the pool by turn: the smallest ticket first. The same seed and list always give the same order. */
export function drawOrder<C extends Listed>(seed: string, pool: readonly C[]): readonly (C & { readonly ticket: string })[] {
  const digest = listDigestOf(pool);
  return pool.map((each) => ({ ...each, ticket: ticketOf(seed, digest, each.expertId) })).toSorted((a, b) => byText(a.ticket, b.ticket));
}

/** The first of each field by turn, as many as it has places. */
export function drawnOf(seed: string, pool: readonly Candidate[], places: Readonly<Record<Field, number>>): readonly Seat[] {
  const order = drawOrder(seed, pool);
  return FIELDS.flatMap((field) => order.filter((each) => each.field === field).slice(0, places[field]));
}

/** Whose turn it is next in this field, none of `gone` again; undefined when the list is used up. */
export const nextOf = (seed: string, pool: readonly Candidate[], field: Field, gone: readonly string[]): Seat | undefined =>
  drawOrder(seed, pool).find((each) => each.field === field && !gone.includes(each.expertId));

/** The chair: of those who sit, the one whose turn came first. */
export function chairOf(seats: readonly Seat[]): Seat | undefined {
  return seats.toSorted((a, b) => byText(a.ticket, b.ticket))[0];
}
