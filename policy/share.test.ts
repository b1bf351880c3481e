import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, isAtMost, percentOf, proportionOf } from './share.ts';

const MAX_FEN = 1e15;

describe('shares of money', () => {
  const fen = fc.integer({ min: 0, max: MAX_FEN });
  it('are exact where fen × percent passes 2^53', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 100 }), fen, (amount, percent, other) => {
        expect(BigInt(percentOf(amount, percent))).toBe((BigInt(amount) * BigInt(percent)) / 100n);
        expect(BigInt(proportionOf(amount, other, MAX_FEN))).toBe((BigInt(amount) * BigInt(other)) / BigInt(MAX_FEN));
        expect(isAtLeast(amount, percent, other) || isAtMost(amount, percent, other)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { part: 89, whole: 99, atLeast90: false, atMost90: true },
    { part: 90, whole: 100, atLeast90: true, atMost90: true },
    { part: 91, whole: 101, atLeast90: true, atMost90: false },
    { part: 0, whole: 0, atLeast90: true, atMost90: true },
  ])('$part of $whole against 90 %', ({ part, whole, atLeast90, atMost90 }) => {
    expect([isAtLeast(part, 90, whole), isAtMost(part, 90, whole)]).toEqual([atLeast90, atMost90]);
  });
});
