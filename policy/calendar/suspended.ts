import { addDays, type Day, daysBetween } from '../../src/kernel/day.ts';
import { addWorkingDays, type CountedDay, countWorkingDays, workingDayFrom } from './index.ts';

/** How a period counts its days. */
export type Counting = 'natural-days' | 'working-days';
/** A time in which a period stands still: the day it was suspended is the first of it, on the day of `until` it goes on. */
export type Standstill = { readonly from: Day; readonly until: Day };

/** How many days of the period fell into the standstill: none where it goes on the same day. */
export const suspendedDays = ({ from, until }: Standstill, counting: Counting): number =>
  counting === 'natural-days' ? Math.max(0, daysBetween(from, until)) : countWorkingDays(from, addDays(until, -1));

const total = (standstills: readonly Standstill[], counting: Counting): number =>
  standstills.reduce((sum, each) => sum + suspendedDays(each, counting), 0);

/** Natural days: the last day moved on by all standstills, never before the day on which the last of them ended. */
export const movedBy = (lastDay: Day, standstills: readonly Standstill[]): Day =>
  standstills.reduce<Day>((last, { until }) => (last < until ? until : last), addDays(lastDay, total(standstills, 'natural-days')));

/**
 * The last day of a period that stood still: as many days are left from the day it goes on as were when it was suspended, and a
 * natural last day that is a day off moves on (民法典 203). A period is never shortened. `lastDay` of working days is a working day.
 */
export function lastDayAfter(lastDay: Day, standstills: readonly Standstill[], counting: Counting): CountedDay {
  const days = total(standstills, counting);
  if (days === 0) return { day: lastDay, provisional: false };
  return counting === 'working-days' ? addWorkingDays(lastDay, days) : workingDayFrom(movedBy(lastDay, standstills));
}
