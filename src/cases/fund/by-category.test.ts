import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectOf } from '../../../test/county.ts';
import { P, walkTo } from '../../../test/way.ts';
import { byCategory } from './by-category.ts';

const [expense] = projectOf(walkTo('assignEvaluator'), P).expenses;
if (expense?.verdict.value === undefined || expense.verdict.value === null) throw new Error('the way has a recognised expense');
const { verdict, facts } = expense;
const of = (category: 'software' | 'cloud-service' | 'data-equipment', recognisedFen: number) => ({
  ...expense,
  facts: { ...facts, category },
  verdict: { ...verdict, value: { recognisedFen } },
});

describe('a subsidy split by what it was paid for', () => {
  it('by the share of each kind, the rest of a fen to the largest', () => {
    expect(byCategory(100, [of('software', 1), of('software', 1), of('cloud-service', 1)])).toEqual([
      { category: 'software', fen: 67 },
      { category: 'cloud-service', fen: 33 },
    ]);
  });

  it('is nothing where nothing is recognised or nothing was paid', () => {
    expect(byCategory(100, [])).toEqual([]);
    expect(byCategory(0, [of('software', 1)])).toEqual([]);
    expect(byCategory(100, [{ ...expense, verdict: { ...verdict, outcome: 'no' } }])).toEqual([]);
  });

  it('always adds up to the amount, no part below nothing', () => {
    const fen = fc.integer({ min: 1, max: 40_000_000 });
    fc.assert(
      fc.property(fen, fen, fen, fen, (amount, a, b, c) => {
        const parts = byCategory(amount, [of('software', a), of('cloud-service', b), of('data-equipment', c)]);
        expect(parts.reduce((sum, part) => sum + part.fen, 0)).toBe(amount);
        expect(parts.every((part) => part.fen >= 0)).toBe(true);
      }),
    );
  });
});
