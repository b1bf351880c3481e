import type { FactGroups } from '../../cases/needs.ts';
import { asDay } from '../../kernel/day.ts';
import { rowsOf } from '../kept/rows-of.ts';
import type { Asked } from './asked.ts';

/** The last day of whose records a rating was told to the provider that the firm rates. */
export async function loadRatingsTold({ tx, input }: Asked): Promise<FactGroups['ratingsTold']> {
  const told = (await rowsOf(tx, 'provider-ratings')).filter(({ state: { cells } }) => cells['provider'] === input['provider']);
  const last = told
    .map(({ state: { cells } }) => String(cells['asOf']))
    .toSorted()
    .at(-1);
  return last === undefined ? {} : { toldOn: asDay(last) };
}
