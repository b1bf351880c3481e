import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIVES } from '../lives.ts';
import { type AuditLot, drawSample, SAMPLE_WAYS } from './draw-sample.ts';

const lots = fc
  .array(fc.record({ fen: fc.integer({ min: 0, max: 40_000_000 }), points: fc.nat(9) }), { minLength: 1, maxLength: 40 })
  .map((all): readonly AuditLot[] =>
    all.map(({ fen, points }, index) => ({ id: `p${index}`, line: `p${index}\t${fen}\t${points}`, fen, points })),
  );
const way = fc.constantFrom(...SAMPLE_WAYS);
const seed = fc.string({ minLength: 1, maxLength: 12 });
const count = fc.integer({ min: 1, max: 20 });
const idsOf = (drawn: readonly AuditLot[]): readonly string[] => drawn.map(({ id }) => id);

describe('a sample for the audit', () => {
  it('is the same for whoever draws it, in whatever order the list lies; nobody is in it twice, and it is no greater than asked', () => {
    fc.assert(
      fc.property(way, seed, lots, count, (by, by1, all, most) => {
        const drawn = idsOf(drawSample(by, by1, all, most));
        expect(idsOf(drawSample(by, by1, all.toReversed(), most))).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('by amount always holds a payment as great as the whole over the count', () => {
    fc.assert(
      fc.property(seed, lots, count, (by, all, most) => {
        const whole = all.reduce((sum, { fen }) => sum + fen, 0);
        const drawn = idsOf(drawSample('amount', by, all, most));
        for (const { id, fen } of all) if (fen > 0 && fen * most >= whole) expect(drawn).toContain(id);
      }),
    );
  });

  it('by risk leaves out nobody of whom there is more to ask than of anyone in it', () => {
    fc.assert(
      fc.property(seed, lots, count, (by, all, most) => {
        const drawn = drawSample('risk', by, all, most);
        const least = Math.min(...drawn.map(({ points }) => points));
        const outside = all.filter(({ id }) => !idsOf(drawn).includes(id));
        expect(outside.every(({ points }) => points <= least)).toBe(true);
      }),
    );
  });
});

it('whoever audits does no act in any kind of case: the audit changes nothing', () => {
  const acts = Object.values(LIVES).flatMap(({ rules }) => Object.entries<{ readonly roles: readonly string[] }>(rules));
  const own = acts.filter(([, { roles }]) => roles.includes('auditor')).map(([act]) => act);
  expect(own).toEqual([]);
});
