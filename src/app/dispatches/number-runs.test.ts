import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberRuns } from './number-runs.ts';

const number = fc.record({
  code: fc.constantFrom('样工信商发', '样财发'),
  year: fc.integer({ min: 2026, max: 2028 }),
  sequence: fc.integer({ min: 1, max: 30 }),
});

describe('runs of numbers', () => {
  it('tell every number up to the last as borne or missing, never both', () => {
    fc.assert(
      fc.property(fc.array(number), (taken) => {
        for (const { code, year, last, missing } of numberRuns(taken)) {
          const borne = new Set(taken.filter((each) => each.code === code && each.year === year).map(({ sequence }) => sequence));
          expect(missing.some((each) => borne.has(each))).toBe(false);
          expect(missing.length + borne.size).toBe(last);
        }
      }),
    );
  });

  it('keep years and codes apart', () => {
    const taken = [
      { code: '样工信商发', year: 2026, sequence: 1 },
      { code: '样工信商发', year: 2026, sequence: 3 },
      { code: '样工信商发', year: 2027, sequence: 1 },
    ];
    expect(numberRuns(taken)).toEqual([
      { code: '样工信商发', year: 2027, last: 1, missing: [] },
      { code: '样工信商发', year: 2026, last: 3, missing: [2] },
    ]);
  });
});
