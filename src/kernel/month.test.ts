import { describe, expect, it } from 'vitest';
import { asDay } from './day.ts';
import { asMonth, formatMonth, isMonth, lastDayOf, monthOf, monthsFromTo, nextMonth } from './month.ts';

describe('a month', () => {
  it.each(['2026-00', '2026-13', '26-01', '2026-1', '2026-01-01', ''])('is not %j', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => asMonth(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-01-31', '2026-01', '2026-02', '2026-01-31'],
    ['2026-02-01', '2026-02', '2026-03', '2026-02-28'],
    ['2028-02-29', '2028-02', '2028-03', '2028-02-29'],
    ['2026-12-15', '2026-12', '2027-01', '2026-12-31'],
  ])('of %s is %s, before %s, and ends on %s', (day, month, next, last) => {
    const found = monthOf(asDay(day));
    expect([found, nextMonth(found), lastDayOf(found)]).toEqual([month, next, last]);
  });

  it('runs over the turn of a year, and says itself in words', () => {
    expect(monthsFromTo(asMonth('2026-11'), asMonth('2027-01'))).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsFromTo(asMonth('2026-11'), asMonth('2026-10'))).toEqual([]);
    expect(formatMonth(asMonth('2026-08'))).toBe('2026年8月');
  });
});
