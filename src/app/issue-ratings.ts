import { sayPoints } from '../cases/rating/rate-provider.ts';
import type { IssueRatings, RatingRow } from '../contract/rating-views.ts';
import type { RowsTaken } from '../contract/row-views.ts';
import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { rowsOf } from './kept/rows-of.ts';
import { takeRows } from './kept/take-rows.ts';
import { readRatings } from './list-ratings.ts';
import type { Ports, Who } from './ports.ts';

const cellsOf = ({ provider, points, place, arithmetic }: RatingRow, of: number, asOf: Day) => ({
  name: provider.name,
  provider: provider.creditCode,
  asOf,
  points: sayPoints(points ?? 0),
  place: `第${place}名，共${of}家`,
  arithmetic,
});

/**
 * Puts the ratings of today on the register, one row a provider, where each finds its own and may appeal until `dueOn`. Done again on the same
 * day it adds only who is missing. Refuses a day that has passed, and where nobody can be rated.
 */
export async function issueRatings(ports: Ports, who: Who, { dueOn, key }: IssueRatings): Promise<Result<RowsTaken>> {
  const { today } = await ports.moment(who.programmeId);
  if (dueOn < today) return refuse('bad-input', '申诉和答复期限不能早于今天');
  const reads = ports.store.in(who.programmeId);
  const rated = (await readRatings(reads, today)).filter(({ points }) => points !== null);
  if (rated.length === 0) return refuse('facts-missing', '还没有服务商可以评价：验收、交付都还没有结果', { clause: 'plan/2.4.3' });
  const told = (await rowsOf(reads, 'provider-ratings')).filter(({ state }) => state.cells['asOf'] === today);
  const open = rated.filter(({ provider }) => !told.some(({ state }) => state.cells['provider'] === provider.creditCode));
  if (open.length === 0) return ok({ entered: 0, changed: 0 });
  const rows = open.map((rating, index) => ({
    row: index + 1,
    id: null,
    version: null,
    cells: { ...cellsOf(rating, rated.length, today), dueOn },
    emptied: [],
  }));
  return takeRows(ports, who, 'provider-ratings', { key, reason: '告知服务商绩效评价', rows });
}
