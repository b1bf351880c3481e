import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reason, Verdict } from '../src/kernel/verdict.ts';
import { outcomeOf } from '../src/kernel/verdict.ts';
import { absentPaths, at, factsWithGaps, having, wholeFacts } from '../test/arbitrary-facts.ts';
import { answer, explainExpense, explainLevel, explainSubsidy, getPolicy, type DecisionName } from './index.ts';

const policy = getPolicy('pengyang-2026');
const { decisions, clauses } = policy;
const names = Object.keys(decisions) as DecisionName[];

/** The verdict on a document that must be well formed. */
function decide(name: DecisionName, document: unknown): Verdict {
  const verdict = answer(policy, name, document);
  if ('faults' in verdict) throw new Error(`${name} refused ${JSON.stringify(document)}: ${JSON.stringify(verdict.faults)}`);
  return verdict;
}
const answersOf = ({ because }: Verdict): Pick<Reason, 'test' | 'holds'>[] => because.map(({ test, holds }) => ({ test, holds }));

// Whose absence is a statement of its own: nothing used yet, nothing reduced, not settled yet, not finished yet.
const speaksByAbsence = (path: string): boolean => /^(seenInvoices|reductionFen|completedOn)$|settledOn$/.test(path);

describe.each(names)('%s', (name) => {
  it('answers every well-formed document, the same each time, in plain JSON', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ partial }) => {
        const verdict = decide(name, partial);
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
        expect(decide(name, structuredClone(partial))).toEqual(verdict);
        expect(verdict).toMatchObject({ decision: name, pack: 'pengyang-2026' });
      }),
      { numRuns: 300 },
    );
  });

  it('lists its tests with clauses that exist, words, and the outcome that follows from them', () => {
    const known = new Set<string>(clauses.map(({ id }) => id));
    fc.assert(
      fc.property(factsWithGaps(name), ({ partial }) => {
        const { because, outcome } = decide(name, partial);
        for (const { clause, says } of because) {
          expect(known).toContain(clause);
          expect(says).toMatch(/[\u4e00-\u9fff]/);
        }
        if (name !== 'digital-level') expect(outcome).toBe(outcomeOf(because));
      }),
      { numRuns: 200 },
    );
  });

  it('never takes back a settled test when an absent fact arrives', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ whole, partial, gaps }) => {
        if (gaps.some(speaksByAbsence)) return;
        const later = new Map(decide(name, whole).because.map(({ test, holds }) => [test, holds]));
        for (const { test, holds } of decide(name, partial).because)
          if (holds !== 'unknown') expect([test, later.get(test)]).toEqual([test, holds]);
      }),
      { numRuns: 500 },
    );
  });

  it('is settled once what it calls missing has arrived', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ whole, partial }) => {
        const verdict = decide(name, partial);
        if (verdict.missing.length === 0) return;
        expect(new Set(verdict.missing).size).toBe(verdict.missing.length);
        const filled = verdict.missing.reduce((facts, path) => having(facts, path, at(whole, path)), partial);
        expect(decide(name, filled).missing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('calls only absent facts missing, and some of them whenever a fact keeps a test open', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ whole, partial }) => {
        const { because, missing } = decide(name, partial);
        const [open, openAnyway] = [because, decide(name, whole).because].map(
          (reasons) => reasons.filter(({ holds }) => holds === 'unknown').length,
        );
        for (const path of missing) expect(at(partial, path)).toBeUndefined();
        if (openAnyway === 0 && open !== 0) expect(missing).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses every unknown key, null and wrong type with its path, all at once', () => {
    const junk = fc.constantFrom(null, 'x', -1, 1.5, [], [[]], { deep: { deeper: 1 } });
    fc.assert(
      fc.property(wholeFacts[name], junk, (whole, bad) => {
        const optional = absentPaths[name](whole as never).filter((path) => typeof at(whole, path) === 'boolean');
        const spoilt = optional.reduce((facts, path) => having(facts, path, bad), { ...(structuredClone(whole) as object), 多余: 1 });
        const result = answer(policy, name, spoilt);
        const paths = 'faults' in result ? result.faults.map(({ path }) => path) : [];
        expect(paths).toEqual(expect.arrayContaining([...optional, '多余']));
      }),
      { numRuns: 50 },
    );
  });

  it('describes its facts as JSON Schema', () => {
    expect(z.toJSONSchema(decisions[name].facts)).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

describe('the order in which things are listed does not matter', () => {
  const shuffled = <T>(items: readonly T[] = []): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length });
  const listsIn: Partial<Record<DecisionName, readonly string[]>> = {
    'fund-plan': ['uses'],
    independence: ['transformer.shareholders', 'evaluator.shareholders'],
    publicity: ['objections'],
    expense: ['seenInvoices'],
    'enterprise-eligibility': ['incidents', 'violations', 'otherSubsidies'],
    'digital-level': ['answers.Q1', 'answers.Q4', 'answers.Q10'],
  };
  it.each(Object.entries(listsIn))('%s: %s', (name, paths) => {
    const decision = name as DecisionName;
    const withShuffled = wholeFacts[decision].chain((facts) =>
      fc
        .tuple(...paths.map((path) => shuffled(at(facts, path) as unknown[])))
        .map((lists) => [facts, paths.reduce((done, path, index) => having(done, path, lists[index]), facts)] as const),
    );
    fc.assert(
      fc.property(withShuffled, ([facts, other]) => {
        expect(decide(decision, other)).toEqual(decide(decision, facts));
      }),
    );
  });

  it('a total over expenses: each is decided alone', () => {
    const total = (expenses: readonly object[]): number =>
      expenses.reduce((sum, each) => sum + (decisions.expense.decide(each).value?.recognisedFen ?? 0), 0);
    fc.assert(
      fc.property(fc.array(wholeFacts.expense, { maxLength: 5 }), (expenses) => {
        expect(total([...expenses].reverse())).toBe(total(expenses));
      }),
    );
  });
});

describe('money', () => {
  it('more recognised spending never lowers a subsidy', () => {
    fc.assert(
      fc.property(wholeFacts.subsidy, fc.nat(), (facts, more) => {
        const richer = { ...facts, recognisedFen: Math.min((facts.recognisedFen ?? 0) + more, 1e15) };
        const [less, no] = [decisions.subsidy.decide(facts).value?.amountFen, decisions.subsidy.decide(richer).value?.amountFen];
        expect(no ?? 0).toBeGreaterThanOrEqual(less ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('a subsidy is never negative, above the ceiling or above half', () => {
    fc.assert(
      fc.property(wholeFacts.subsidy, (facts) => {
        const amount = BigInt(decisions.subsidy.decide(facts).value?.amountFen ?? -1);
        expect(amount >= 0n && amount <= 40_000_000n && amount * 2n <= BigInt(facts.recognisedFen ?? 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('recognised spending never exceeds contract, invoice or payment', () => {
    fc.assert(
      fc.property(wholeFacts.expense, (facts) => {
        const fen = decisions.expense.decide(facts).value?.recognisedFen ?? 0;
        expect(fen).toBeLessThanOrEqual(
          Math.min(
            facts.contract?.amountFen ?? 0,
            facts.payment?.amountFen ?? 0,
            (facts.invoice?.netFen ?? 0) + (facts.invoice?.taxFen ?? 0),
          ),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('the steps end in the figure of the verdict', () => {
    fc.assert(
      fc.property(factsWithGaps('subsidy'), ({ partial }) => {
        const [last, amount] = [explainSubsidy(partial).at(-1), decisions.subsidy.decide(partial).value?.amountFen];
        if (last && amount !== null) expect(last.fen).toBe(amount);
      }),
    );
    fc.assert(
      fc.property(factsWithGaps('expense'), ({ partial }) => {
        const recognised = decisions.expense.decide(partial).value?.recognisedFen;
        if (recognised !== null) expect(explainExpense(partial).at(-1)?.fen).toBe(recognised);
      }),
    );
    fc.assert(
      fc.property(wholeFacts['digital-level'], (facts) => {
        const { score, level } = decisions['digital-level'].decide(facts).value ?? {};
        const { questions, levels } = explainLevel(facts);
        expect(Math.round(questions.reduce((sum, question) => sum + (question.score ?? 0), 0) * 1000) / 1000).toBe(score);
        expect(levels.findLast(({ holds }) => holds === true)?.level ?? 0).toBe(level);
      }),
    );
  });
});

it('answers without regard to the order of keys in a document', () => {
  fc.assert(
    fc.property(wholeFacts['enterprise-eligibility'], (facts) => {
      const backwards = Object.fromEntries(Object.entries(facts).reverse());
      expect(answersOf(decide('enterprise-eligibility', backwards))).toEqual(answersOf(decide('enterprise-eligibility', facts)));
    }),
  );
});
