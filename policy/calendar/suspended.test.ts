import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../../src/kernel/day.ts';
import { addWorkingDays, countWorkingDays, isWorkingDay } from './index.ts';
import { type Counting, lastDayAfter, movedBy, suspendedDays } from './suspended.ts';

const standstill = (from: string, until: string) => ({ from: asDay(from), until: asDay(until) });
const COUNTINGS: readonly Counting[] = ['natural-days', 'working-days'];

describe('a period that stood still', () => {
  it.each([
    ['suspended and gone on the same day', '2026-11-10', '2026-11-10', 0, 0],
    ['one night', '2026-11-10', '2026-11-11', 1, 1],
    ['over a weekend', '2026-11-13', '2026-11-16', 3, 1],
    ['over the October holidays', '2026-09-30', '2026-10-08', 8, 1],
  ])('%s', (_, from, until, natural, working) => {
    expect(COUNTINGS.map((counting) => suspendedDays(standstill(from, until), counting))).toEqual([natural, working]);
  });

  it.each([
    ['natural days, ending on a working day', '2026-12-03', [['2026-11-10', '2026-11-17']], 'natural-days', '2026-12-10'],
    ['natural days, moved on from a Saturday', '2026-12-03', [['2026-11-10', '2026-11-12']], 'natural-days', '2026-12-07'],
    [
      'natural days, twice',
      '2026-12-03',
      [
        ['2026-11-10', '2026-11-12'],
        ['2026-11-20', '2026-11-25'],
      ],
      'natural-days',
      '2026-12-10',
    ],
    ['suspended on its last day', '2026-11-10', [['2026-11-10', '2026-11-20']], 'natural-days', '2026-11-20'],
    ['suspended on the Sunday to which it was moved on', '2026-11-07', [['2026-11-08', '2026-11-18']], 'natural-days', '2026-11-18'],
    ['working days', '2026-11-13', [['2026-11-10', '2026-11-16']], 'working-days', '2026-11-19'],
    ['working days, gone on at a weekend', '2026-11-13', [['2026-11-13', '2026-11-15']], 'working-days', '2026-11-16'],
    ['not at all', '2026-11-14', [], 'natural-days', '2026-11-14'],
  ] as const)('%s', (_, lastDay, spans, counting, dueOn) => {
    const standstills = spans.map(([from, until]) => standstill(from, until));
    expect(lastDayAfter(asDay(lastDay), standstills, counting).day).toBe(dueOn);
  });

  const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays(asDay('2025-02-01'), days));
  const running = fc.record({ began: day, length: fc.integer({ min: 1, max: 40 }), at: fc.nat(39), still: fc.nat(60) });

  it('has as many days left when it goes on as when it was suspended', () => {
    fc.assert(
      fc.property(running, ({ began, length, at, still }) => {
        const lastDay = addWorkingDays(began, length).day;
        const from = addWorkingDays(began, 1 + (at % length)).day;
        const until = addDays(from, still);
        const { day: dueOn } = lastDayAfter(lastDay, [{ from, until }], 'working-days');
        expect(countWorkingDays(until, dueOn)).toBe(countWorkingDays(from, lastDay));
      }),
    );
  });

  it('is never shortened, never over before it goes on, and ends on a working day once it stood still', () => {
    fc.assert(
      fc.property(running, ({ began, length, at, still }) => {
        const lastDay = addDays(began, length);
        const from = addDays(began, 1 + (at % length));
        const until = addDays(from, still);
        const moved = movedBy(lastDay, [{ from, until }]);
        const { day: dueOn } = lastDayAfter(lastDay, [{ from, until }], 'natural-days');
        expect(moved >= lastDay && moved >= until && dueOn >= moved).toBe(true);
        expect(still === 0 || isWorkingDay(dueOn)).toBe(true);
      }),
    );
  });
});
