import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, asDay, byEndOf, daysBetween, formatDay, isDay, weekdayOf, type Day } from './day.ts';

const days = fc.integer({ min: -100_000, max: 100_000 }).map((offset) => addDays(asDay('2026-01-01'), offset));

describe('days are legal days, whatever the machine thinks the time zone is', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-1',
    ' 2026-01-01',
    '0026-01-01',
    '0999-12-31',
    '2026-01-01T00:00',
  ])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => asDay(text)).toThrow(`not a day: ${text}`);
  });

  it.each([1000, 1900, 2000, 2024, 2026, 2100, 9999])('%i has the days that the platform gives it, and no others', (year) => {
    const two = (count: number): string => String(count).padStart(2, '0');
    const days = Array.from({ length: 14 }, (_, month) => Array.from({ length: 33 }, (__, date) => `${year}-${two(month)}-${two(date)}`));
    const isReal = (text: string): boolean => {
      const instant = new Date(`${text}T00:00:00Z`);
      return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
    };
    for (const text of days.flat()) expect([text, isDay(text)]).toEqual([text, isReal(text)]);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %i days is %s', (day, count, expected) => expect(addDays(asDay(day), count)).toBe(expected));

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-06-15', 1, '2026-06-15'],
    ['2024-02-29', -3, '2021-02-28'],
  ])('%s plus %i years is %s', (day, years, expected) => expect(addYears(asDay(day), years)).toBe(expected));

  it('knows the weekday', () => {
    expect(weekdayOf(asDay('2026-11-22'))).toBe(0);
    expect(weekdayOf(asDay('1969-12-31'))).toBe(3);
  });

  it('is written for people without leading zeros', () => {
    expect(formatDay(asDay('2026-07-05'))).toBe('2026年7月5日');
    expect(formatDay(asDay('2026-11-22'))).toBe('2026年11月22日');
  });

  it('says that all of a last day counts', () => {
    expect(byEndOf(asDay('2026-07-05'))).toBe('2026年7月5日24时前');
  });

  it('comes back from any walk along the calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -50_000, max: 50_000 }), (day: Day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(other > day).toBe(count > 0);
        expect(weekdayOf(other)).toBe((((weekdayOf(day) + count) % 7) + 7) % 7);
      }),
    );
  });
});
