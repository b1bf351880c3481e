import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chairOf, drawnOf, drawOrder, listDigestOf, nextOf } from './draw.ts';
import { type Candidate, FIELDS } from './records.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const candidate = (no: number): Candidate => ({
  expertId: `e${no}`,
  personId: `p${no}`,
  name: `样例${no}`,
  workplace: '样例单位',
  field: FIELDS[no % 3] ?? 'technology',
});
const pools = fc.integer({ min: 3, max: 40 }).map((size) => Array.from({ length: size }, (_, no) => candidate(no)));
const seeds = fc.string({ unit: 'grapheme', maxLength: 30 });

describe('the draw', () => {
  it('is what anyone comes to by hand: the list’s digest, the tickets, the smallest first', () => {
    const pool = [candidate(0), candidate(3)];
    const digest = sha('e0\t样例0\t样例单位\ttechnology\ne3\t样例3\t样例单位\ttechnology');
    expect(listDigestOf(pool)).toBe(digest);
    const tickets = ['e0', 'e3'].map((id) => sha(`07 11\n${digest}\n${id}`));
    expect(drawOrder('07 11', pool).map(({ ticket }) => ticket)).toEqual(tickets.toSorted());
  });

  it('is the same however the list is ordered', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        expect(drawOrder(seed, pool.toReversed())).toEqual(drawOrder(seed, pool));
      }),
      { numRuns: 30 },
    );
  });

  it('seats as many of each field as there are places, nobody twice, and the next one is never among those gone', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const seats = drawnOf(seed, pool, { technology: 1, finance: 1, management: 1 });
        expect(seats.map(({ field }) => field)).toEqual(FIELDS);
        const gone = seats.map(({ expertId }) => expertId);
        const next = nextOf(seed, pool, 'technology', gone);
        const order = drawOrder(seed, pool).filter(({ field }) => field === 'technology');
        expect(next).toEqual(order[1]);
        expect(chairOf(seats)?.ticket).toBe(seats.map(({ ticket }) => ticket).toSorted()[0]);
      }),
      { numRuns: 30 },
    );
  });

  it('turns on the seed and on everyone of the list: nobody is favoured', () => {
    const pool = Array.from({ length: 4 }, (_, no) => ({ ...candidate(no), field: 'technology' as const }));
    const first = Array.from({ length: 4_000 }, (_, seed) => drawOrder(String(seed), pool)[0]?.expertId);
    for (const { expertId } of pool) expect(Math.abs(first.filter((id) => id === expertId).length - 1_000)).toBeLessThan(150);
  });
});
