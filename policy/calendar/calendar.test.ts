import { describe, expect, it } from 'vitest';
import { addDays, asDay, daysBetween } from '../../src/kernel/day.ts';
import { addWorkingDays, calendarYears, countWorkingDays, isLoadedYear, isWorkingDay, workingDayFrom } from './index.ts';

const workingDaysIn = (year: number): number => countWorkingDays(asDay(`${year}-01-01`), asDay(`${year}-12-31`));

describe('the working-day calendar', () => {
  it('has 248 working days in 2025 and in 2026', () => {
    expect([workingDaysIn(2025), workingDaysIn(2026)]).toEqual([248, 248]);
  });

  // 国务院办公厅通知，逐段对照。
  it.each([
    ['2025-01-01', '2025-01-01'],
    ['2025-01-28', '2025-02-04'],
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])('放假：%s 至 %s', (from, to) => expect(countWorkingDays(asDay(from), asDay(to))).toBe(0));

  it.each(
    '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10'.split(' '),
  )('补班：%s', (day) => expect(isWorkingDay(asDay(day))).toBe(true));

  it.each([
    ['春节假期中的工作日', '2026-02-18', false],
    ['春节前补班的周六', '2026-02-14', true],
    ['普通周三', '2026-07-22', true],
    ['普通周日', '2026-07-26', false],
    ['国庆后补班的周六', '2026-10-10', true],
    ['未公布安排的年份：周五照常', '2027-10-01', true],
    ['未公布安排的年份：周六休息', '2027-10-02', false],
  ])('%s（%s）', (_, day, works) => {
    expect(isWorkingDay(asDay(day))).toBe(works);
  });

  it.each([
    ['跨中秋、国庆', '2026-09-24', 5, '2026-10-09', false],
    ['年内最后五个工作日', '2026-12-24', 5, '2026-12-31', false],
    ['跨入未公布安排的年份', '2026-12-28', 5, '2027-01-04', true],
  ])('counts working days after a day: %s', (_, from, count, to, provisional) => {
    expect(addWorkingDays(asDay(from), count)).toEqual({ day: to, provisional });
  });

  it('moves a day off on to the next working day and leaves a working day alone', () => {
    expect(workingDayFrom(asDay('2026-10-01'))).toEqual({ day: '2026-10-08', provisional: false });
    expect(workingDayFrom(asDay('2026-10-08'))).toEqual({ day: '2026-10-08', provisional: false });
    expect(workingDayFrom(asDay('2027-01-02'))).toEqual({ day: '2027-01-04', provisional: true });
    expect(workingDayFrom(asDay('2024-12-28'))).toEqual({ day: '2024-12-30', provisional: true });
    expect(workingDayFrom(asDay('2024-12-29'))).toEqual({ day: '2024-12-30', provisional: true });
    expect(workingDayFrom(asDay('2025-01-01'))).toEqual({ day: '2025-01-02', provisional: false });
  });

  it('keeps every holiday and make-up day within its own year, and no make-up day within a holiday', () => {
    for (const { year, holidays, makeUpDays } of calendarYears) {
      expect(isLoadedYear(year)).toBe(true);
      for (const day of makeUpDays) expect(asDay(day).startsWith(String(year))).toBe(true);
      for (const { from, to } of holidays) {
        expect(daysBetween(asDay(from), asDay(to))).toBeGreaterThanOrEqual(0);
        expect([from.slice(0, 4), to.slice(0, 4)]).toEqual([String(year), String(year)]);
        expect(makeUpDays.some((day) => from <= day && day <= to)).toBe(false);
      }
    }
    expect(addDays(asDay('2026-12-31'), 1)).toBe('2027-01-01');
  });
});
