import { addDays, asDay, type Day, daysBetween, weekdayOf, yearOf } from '../../src/kernel/day.ts';
import { year2025 } from './2025.ts';
import { year2026 } from './2026.ts';
import type { CalendarYear } from './year.ts';

export type { CalendarYear } from './year.ts';

/** The loaded years. A new year is one file here and one line there. */
export const calendarYears: readonly CalendarYear[] = [year2025, year2026];

/** A day that was counted to. `provisional`: a year whose arrangement is not loaded was asked, and plain weekdays were counted there. */
export type CountedDay = { readonly day: Day; readonly provisional: boolean };

const daysOff = new Set(calendarYears.flatMap((year) => year.holidays.flatMap(({ from, to }) => daysFromTo(asDay(from), asDay(to)))));
const makeUpDays = new Set(calendarYears.flatMap((year) => year.makeUpDays));
const loaded = new Set(calendarYears.map((year) => year.year));

function daysFromTo(from: Day, to: Day): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** Whether the year's arrangement of days off is known. */
export const isLoadedYear = (year: number): boolean => loaded.has(year);

/** A weekday that is not a day off, or a make-up day. In a year that is not loaded: a weekday. */
export const isWorkingDay = (day: Day): boolean => makeUpDays.has(day) || (weekdayOf(day) % 6 !== 0 && !daysOff.has(day));

/** The `count`-th working day after `day`, which itself does not count (民法典 201). `count` ≥ 1. */
export function addWorkingDays(day: Day, count: number): CountedDay {
  let [current, left, provisional] = [day, count, false];
  while (left > 0) {
    current = addDays(current, 1);
    provisional ||= !isLoadedYear(yearOf(current));
    if (isWorkingDay(current)) left -= 1;
  }
  return { day: current, provisional };
}

/** The day itself when it is a working day, else the next one (民法典 203). */
export function workingDayFrom(day: Day): CountedDay {
  const provisional = !isLoadedYear(yearOf(day));
  if (isWorkingDay(day)) return { day, provisional };
  const next = addWorkingDays(day, 1);
  return { day: next.day, provisional: provisional || next.provisional };
}

/** How many working days lie from `from` to `to`, both included; none when `to` is earlier. */
export function countWorkingDays(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
