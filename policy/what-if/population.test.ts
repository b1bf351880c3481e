import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getPolicy } from '../index.ts';
import { chanceFrom } from './chance.ts';
import { cutPieces, simulatedPieces, simulatePopulation } from './index.ts';

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

describe('a stream of choices', () => {
  it('is the same on every machine', () => {
    const { whole } = chanceFrom(2026);
    expect(Array.from({ length: 6 }, () => whole(0, 1_000_000))).toEqual([75427, 245020, 488236, 813732, 600144, 49521]);
  });

  it('keeps to its bounds and reaches both, and a share of a hundred is that share', () => {
    const { whole, percent } = chanceFrom(7);
    expect(new Set(Array.from({ length: 200 }, () => whole(3, 5)))).toEqual(new Set([3, 4, 5]));
    expect([0, 100].map((share) => Array.from({ length: 50 }, () => percent(share)).filter(Boolean).length)).toEqual([0, 50]);
  });
});

describe('an invented population', () => {
  // Who writes down the seed of a what-if must get the same firms again, also from a later version.
  it('is known by its seed', () => {
    const firms = simulatePopulation(7, 400).map((each) =>
      each.decision === 'subsidy' ? { ...each, expenses: each.expenses?.map(({ facts }) => facts) } : each,
    );
    expect(digestOf(firms)).toBe('5b5c812c045df3c8');
  });

  it('comes by turns: an applicant and a pilot of each firm, with its order', () => {
    const [applicant, pilot, next] = simulatePopulation(1, 3, 2);
    expect([applicant?.id, pilot?.id, next?.id]).toEqual(['2-申报', '2-补助', '3-申报']);
    expect(pilot).toMatchObject({
      decision: 'subsidy',
      name: '样例企业2',
      expenses: [{ facts: { enterprise: '样例企业2', inPlan: true } }],
    });
  });

  it('has orders that the policy can recognise', () => {
    const orders = simulatePopulation(7, 60).flatMap((each) =>
      each.decision === 'subsidy' ? (each.expenses ?? []).map(({ facts }) => facts) : [],
    );
    const outcomes = orders.map((facts) => getPolicy('pengyang-2026').decisions.expense.decide(facts).outcome);
    expect([orders.length, new Set(outcomes)]).toEqual([30, new Set(['yes'])]);
  });

  it('is handed out ten thousand at a time, none twice and none left out', () => {
    const cases = simulatePopulation(1, 1);
    expect([...cutPieces(Array.from({ length: 20_001 }, () => cases).flat())].map(({ length }) => length)).toEqual([10_000, 10_000, 1]);
    expect([...cutPieces([])]).toEqual([]);
    const pieces = [...simulatedPieces(7, 10_002)];
    expect(pieces.map(({ length }) => length)).toEqual([10_000, 2]);
    expect(pieces[1]).toEqual(simulatePopulation(7, 2, 10_000));
  });
});
