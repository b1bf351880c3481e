import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { isListedOn, type ListEntry } from './listed.ts';

const firm = { creditCode: 'A', name: '样例甲' };
const entry = (values: ListEntry['values'], unreadable: readonly string[] = []): ListEntry => ({ values, unreadable });
const from = asDay('2024-05-06');
const to = asDay('2025-01-15');

describe('whether a firm stands on a list on a day', () => {
  it.each([
    ['2024-05-05', false],
    ['2024-05-06', true],
    ['2025-01-14', true],
    ['2025-01-16', false],
  ])('between 列入 and 移出 only: on %s %s', (day, listed) => {
    expect(isListedOn([entry({ creditCode: 'A', from, to })], firm, asDay(day))).toBe(listed);
  });

  it('still counts as listed on the day of removal, which protects the public money', () => {
    expect(isListedOn([entry({ creditCode: 'A', from, to })], firm, to)).toBe(true);
  });

  it('stays listed while no removal is written', () => {
    expect(isListedOn([entry({ creditCode: 'A', from })], firm, asDay('2030-01-01'))).toBe(true);
  });

  it('is not known without the list, or without the day for a firm that stands on it', () => {
    expect(isListedOn(undefined, firm, from)).toBe(undefined);
    expect(isListedOn([entry({ creditCode: 'A', from })], firm, undefined)).toBe(undefined);
    expect(isListedOn([entry({ creditCode: 'B', from })], firm, undefined)).toBe(false);
  });

  it('is not known when the entry of its name has no readable code', () => {
    expect(isListedOn([entry({ name: '样例甲', from })], firm, from)).toBe(undefined);
    expect(isListedOn([entry({ name: '样例乙', from })], firm, from)).toBe(false);
  });

  it('is not known when an unreadable day could matter, and known when it cannot', () => {
    expect(isListedOn([entry({ creditCode: 'A', from }, ['to'])], firm, asDay('2026-01-01'))).toBe(undefined);
    expect(isListedOn([entry({ creditCode: 'A', to }, ['from'])], firm, asDay('2026-01-01'))).toBe(false);
    expect(isListedOn([entry({ creditCode: 'A' }, ['from']), entry({ creditCode: 'A', from })], firm, asDay('2026-01-01'))).toBe(true);
  });
});
