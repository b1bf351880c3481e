import { describe, expect, it } from 'vitest';
import { policies } from '../index.ts';
import { findTownship, townshipsOf } from './index.ts';

const distinct = (texts: readonly string[]): number => new Set(texts).size;

describe('the townships of the counties that have a policy', () => {
  it.each(Object.values(policies).map(({ county }) => county))('$name: each has its own code, name and tile', ({ division }) => {
    const townships = townshipsOf(division);
    expect(townships).not.toEqual([]);
    expect(townships.every(({ code }) => /^\d{9}$/.test(code) && code.startsWith(division))).toBe(true);
    const parts = [
      townships.map(({ code }) => code),
      townships.map(({ name }) => name),
      townships.map(({ at }) => `${at.column}/${at.row}`),
    ];
    expect(parts.map(distinct)).toEqual(parts.map(() => townships.length));
    expect(townships.map(({ code }) => findTownship(code))).toEqual(townships);
  });

  it('are none where nobody wrote them down', () => {
    expect([townshipsOf('110101'), findTownship('110101001')]).toEqual([[], undefined]);
  });
});
