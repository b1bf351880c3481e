import { byTicket, digestOf, inTurn, type Lot } from '../draw.ts';
import { type Candidate, type Field, FIELDS, type Seat } from './records.ts';

type Listed = Pick<Candidate, 'expertId' | 'name' | 'workplace' | 'field'>;

/** A candidate's line: number, name, workplace and field, with tabs between. */
const lotOf = <C extends Listed>(of: C): Lot & { readonly of: C } => ({
  id: of.expertId,
  line: `${of.expertId}\t${of.name}\t${of.workplace}\t${of.field}`,
  of,
});
export const lotsOf = <C extends Listed>(pool: readonly C[]): readonly (Lot & { readonly of: C })[] => pool.map((each) => lotOf(each));
export const listDigestOf = (pool: readonly Listed[]): string => digestOf(lotsOf(pool));

/** Everyone of the pool by turn. */
export const drawOrder = <C extends Listed>(seed: string, pool: readonly C[]): readonly (C & { readonly ticket: string })[] =>
  inTurn(seed, lotsOf(pool)).map(({ of, ticket }) => ({ ...of, ticket }));

/** The first of each field by turn, as many as it has places. */
export function drawnOf(seed: string, pool: readonly Candidate[], places: Readonly<Record<Field, number>>): readonly Seat[] {
  const order = drawOrder(seed, pool);
  return FIELDS.flatMap((field) => order.filter((each) => each.field === field).slice(0, places[field]));
}

/** Whose turn it is next in this field, none of `gone` again; undefined when the list is used up. */
export const nextOf = (seed: string, pool: readonly Candidate[], field: Field, gone: readonly string[]): Seat | undefined =>
  drawOrder(seed, pool).find((each) => each.field === field && !gone.includes(each.expertId));

/** The chair: of those who sit, the one whose turn came first. */
export const chairOf = (seats: readonly Seat[]): Seat | undefined => byTicket(seats)[0];
