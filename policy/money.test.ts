import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsWithGaps, wholeFacts } from '../test/arbitrary-facts.ts';
import { getPolicy } from './index.ts';

const { decisions, explain } = getPolicy('pengyang-2026');
const amountOf = (facts: Parameters<typeof decisions.subsidy.decide>[0]): number => decisions.subsidy.decide(facts).value?.amountFen ?? -1;
const MAX_FEN = 1e15;

describe('a subsidy', () => {
  it('is never lowered by more recognised spending', () => {
    fc.assert(
      fc.property(wholeFacts.subsidy, fc.nat(), (facts, more) => {
        const richer = { ...facts, recognisedFen: Math.min((facts.recognisedFen ?? 0) + more, MAX_FEN) };
        expect(amountOf(richer)).toBeGreaterThanOrEqual(amountOf(facts));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never negative, above the ceiling or above half', () => {
    fc.assert(
      fc.property(wholeFacts.subsidy, (facts) => {
        const amount = BigInt(amountOf(facts));
        expect(amount >= 0n && amount <= 40_000_000n && amount * 2n <= BigInt(facts.recognisedFen ?? 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is where its steps end, whenever it is settled', () => {
    fc.assert(
      fc.property(factsWithGaps('subsidy'), ({ partial }) => {
        const amount = decisions.subsidy.decide(partial).value?.amountFen ?? null;
        fc.pre(amount !== null && partial.recognisedFen !== undefined);
        expect(explain.subsidy(partial).at(-1)?.fen).toBe(amount);
      }),
    );
  });
});

describe('recognised spending', () => {
  it('never exceeds contract, invoice or payment', () => {
    fc.assert(
      fc.property(wholeFacts.expense, (facts) => {
        const { contract, invoice, payment } = facts;
        const papers = [contract?.amountFen ?? 0, payment?.amountFen ?? 0, (invoice?.netFen ?? 0) + (invoice?.taxFen ?? 0)];
        expect(decisions.expense.decide(facts).value?.recognisedFen).toBeLessThanOrEqual(Math.min(...papers));
      }),
      { numRuns: 1000 },
    );
  });

  it('adds up to the same in any order: each expense is decided alone', () => {
    const total = (expenses: Parameters<typeof decisions.expense.decide>[0][]): bigint =>
      expenses.reduce((sum, each) => sum + BigInt(decisions.expense.decide(each).value?.recognisedFen ?? 0), 0n);
    fc.assert(
      fc.property(fc.array(wholeFacts.expense, { maxLength: 5 }), (expenses) => {
        expect(total(expenses.toReversed())).toBe(total(expenses));
      }),
    );
  });

  it('is where its steps end, whenever it is settled', () => {
    fc.assert(
      fc.property(factsWithGaps('expense'), ({ partial }) => {
        const recognised = decisions.expense.decide(partial).value?.recognisedFen ?? null;
        fc.pre(recognised !== null);
        expect(explain.expense(partial).at(-1)?.fen).toBe(recognised);
      }),
    );
  });
});

it('a level is where its explanation ends, and the questions add up to its score', () => {
  fc.assert(
    fc.property(wholeFacts['digital-level'], (facts) => {
      const { questions, levels } = explain.level(facts);
      const thousandths = questions.reduce((sum, question) => sum + Math.round((question.score ?? 0) * 1000), 0);
      const level = levels.findLast(({ holds }) => holds === true)?.level ?? 0;
      expect(decisions['digital-level'].decide(facts).value).toMatchObject({ score: thousandths / 1000, level });
    }),
  );
});
