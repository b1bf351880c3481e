import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { outcomeOf, unknownTests, type Verdict } from '../src/kernel/verdict.ts';
import { absentPaths, at, factsWithGaps, having, wholeFacts } from '../test/arbitrary-facts.ts';
import { answer, type DecisionName, getPolicy } from './index.ts';

const policy = getPolicy('pengyang-2026');
const { decisions } = policy;
const names = Object.keys(decisions) as DecisionName[];

/** The verdict on a document that must be well formed. */
function decide(name: DecisionName, document: unknown): Verdict {
  const verdict = answer(policy, name, document);
  if ('faults' in verdict) throw new Error(`${name} refused ${JSON.stringify(document)}: ${JSON.stringify(verdict.faults)}`);
  return verdict;
}

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

  it('concludes from its tests', () => {
    // Of the four level tests only the first decides, and only once everything is answered.
    const deciding = (verdict: Verdict): string => (verdict.value ? outcomeOf(verdict.because.slice(0, 1)) : 'unknown');
    fc.assert(
      fc.property(factsWithGaps(name), ({ partial }) => {
        const verdict = decide(name, partial);
        expect(verdict.outcome).toBe(name === 'digital-level' ? deciding(verdict) : outcomeOf(verdict.because));
      }),
      { numRuns: 200 },
    );
  });

  it('never takes back a settled test when an absent fact arrives', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ whole, partial, gaps }) => {
        fc.pre(!gaps.some(speaksByAbsence));
        const settled = decide(name, partial).because.filter(({ holds }) => holds !== 'unknown');
        const later = new Map(decide(name, whole).because.map(({ test, holds }) => [test, holds]));
        expect(settled.map(({ test }) => [test, later.get(test)])).toEqual(settled.map(({ test, holds }) => [test, holds]));
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
  });

  it('calls missing only what is absent, each once, and whatever keeps a test open', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ whole, partial }) => {
        const verdict = decide(name, partial);
        expect(verdict.missing.filter((path) => at(partial, path) !== undefined)).toEqual([]);
        expect(new Set(verdict.missing).size).toBe(verdict.missing.length);
        const lacksFacts = unknownTests(verdict).length > 0 && unknownTests(decide(name, whole)).length === 0;
        expect(verdict.missing.length > 0 || !lacksFacts).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('misses nothing more once what it called missing has arrived', () => {
    fc.assert(
      fc.property(factsWithGaps(name), ({ whole, partial }) => {
        const { missing } = decide(name, partial);
        const filled = missing.reduce((facts, path) => having(facts, path, at(whole, path)), partial);
        expect(decide(name, filled).missing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses an unknown key and a wrong type wherever they stand, all at once', () => {
    const junk = fc.constantFrom(null, 'x', -1, 1.5, [], [[]], { deep: { deeper: 1 } });
    fc.assert(
      fc.property(wholeFacts[name], junk, (whole: object, bad) => {
        const flags = absentPaths[name](whole as never).filter((path) => typeof at(whole, path) === 'boolean');
        const spoilt = flags.reduce<object>((facts, path) => having(facts, path, bad), { ...structuredClone(whole), 多余: 1 });
        const result = answer(policy, name, spoilt);
        const paths = 'faults' in result ? result.faults.map(({ path }) => path) : [];
        expect(paths).toEqual(expect.arrayContaining([...flags, '多余']));
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
  it.each<[DecisionName, readonly string[]]>([
    ['fund-plan', ['uses']],
    ['independence', ['transformer.shareholders', 'evaluator.shareholders']],
    ['publicity', ['objections']],
    ['expense', ['seenInvoices']],
    ['enterprise-eligibility', ['incidents', 'violations', 'otherSubsidies']],
    ['digital-level', ['answers.Q1', 'answers.Q4', 'answers.Q10']],
  ])('%s: %s', (name, paths) => {
    const facts: fc.Arbitrary<object> = wholeFacts[name];
    const twice = facts.chain((one) =>
      fc
        .tuple(...paths.map((path) => shuffled(at(one, path) as unknown[])))
        .map((lists) => [one, paths.reduce((other, path, index) => having(other, path, lists[index]), one)] as const),
    );
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(decide(name, other)).toEqual(decide(name, one));
      }),
    );
  });

  it('enterprise-eligibility: the keys of the document', () => {
    fc.assert(
      fc.property(wholeFacts['enterprise-eligibility'], (facts) => {
        const backwards = Object.fromEntries(Object.entries(facts).reverse());
        expect(decide('enterprise-eligibility', backwards)).toEqual(decide('enterprise-eligibility', facts));
      }),
    );
  });
});
