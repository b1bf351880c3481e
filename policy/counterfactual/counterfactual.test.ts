import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, factsWithGaps, having } from '../../test/arbitrary-facts.ts';
import { addDays } from '../../src/kernel/day.ts';
import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { type DecisionName, getPolicy } from '../index.ts';
import { changed, type FactsOf, inAll, type Way, waysOut } from './index.ts';
import { changeability } from './changeability.ts';

const policy = getPolicy('pengyang-2026');
const names = Object.keys(policy.decisions) as DecisionName[];
const decideOn = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>): Verdict =>
  (policy.decisions[name].decide as (facts: FactsOf<Name>) => Verdict)(facts);
const holdsIn = (verdict: Verdict, test: string): Holds => verdict.because.find((reason) => reason.test === test)?.holds ?? true;

/** The facts with what was asked for, as favourable as it can honestly be. */
const FAVOURABLE: readonly (readonly [RegExp, unknown])[] = [
  [/reductionReason$/, '个别场景未达标'],
  [/upheld$/, false],
  [/objections$/, []],
  [/recognisedFen$/, 100_000_000],
  [/evaluator$/, { creditCode: '91640425MA0000009X', legalRepresentative: '样例丁', controller: '样例丁', shareholders: [] }],
];
const state = (facts: object, paths: readonly string[] = [], whole: object): object =>
  paths.reduce((some, path) => having(some, path, (FAVOURABLE.find(([shape]) => shape.test(path)) ?? [0, at(whole, path)])[1]), facts);

type Tried = { readonly whole: object; readonly facts: object; readonly verdict: Verdict; readonly ways: readonly Way[] };
function try_<Name extends DecisionName>(name: Name, check: (tried: Tried) => void, numRuns = 400): void {
  fc.assert(
    fc.property(factsWithGaps(name), ({ whole, partial }) => {
      const verdict = decideOn(name, partial);
      check({ whole, facts: partial, verdict, ways: waysOut(policy, name, partial, verdict) });
    }),
    { numRuns },
  );
}

// What nobody can change, or nobody may pretend, is never set. `asOf` and the application only move on, see below.
const UNTOUCHABLE =
  /establishedOn|registeredDivision|incidents|violations|falsified|otherSubsidies|sameKindSubsidy|^size|employees|revenueFen|assetsFen|^contract|invoice|payment\b|enterprise$|seenInvoices|window|category|raisedOn|upheld|notifiedOn|startsOn|disqualified|alreadyPaidFen|before|transformer|evaluator\.|shareholders|Q1[1-5]|legalPerson|industry|panelRecommended|objectionFree|alreadyAwarded/;

/** Every proper part of a change; of a very large one, all that lack one fact. */
function partsOf(set: Readonly<Record<string, unknown>>): Record<string, never>[] {
  const entries = Object.entries(set) as [string, never][];
  if (entries.length > 6) return entries.map(([left]) => Object.fromEntries(entries.filter(([path]) => path !== left)));
  return Array.from({ length: 2 ** entries.length - 1 }, (_, bits) => Object.fromEntries(entries.filter((_entry, at) => bits & (1 << at))));
}

describe.each(names)('ways out of %s', (name) => {
  it('say something in Chinese about exactly the tests that do not hold, in policy order', () => {
    try_(name, ({ verdict, ways }) => {
      expect(ways.map(({ test }) => test)).toEqual(verdict.because.filter(({ holds }) => holds !== true).map(({ test }) => test));
      for (const { says } of ways) expect(says).toMatch(/[\u4e00-\u9fff]{2}/);
    });
  });

  it('really turn the test once their change is applied and what they ask for is stated', () => {
    try_(name, ({ whole, facts, ways }) => {
      for (const { test, kind, change } of ways) {
        if (!change?.set) continue;
        const later = state(changed(facts, change), change.state, whole);
        const holds = holdsIn(decideOn(name, later as never), test);
        // What is stated may turn out against the firm; what is set may not.
        expect({ test, holds: change.state && kind === 'unstated' ? true : holds }).toEqual({ test, holds: true });
      }
    });
  });

  it('are each as small as can be: with any part of the change left out, the test still does not hold', () => {
    try_(name, ({ facts, ways }) => {
      for (const { test, change } of ways) {
        if (!change?.set || change.state) continue;
        for (const part of partsOf(change.set)) {
          const holds = holdsIn(decideOn(name, changed(facts, { set: part }) as never), test);
          expect({ test, part, holds: holds === true }).toEqual({ test, part, holds: false });
        }
      }
    });
  });

  it('turn, all together, the whole verdict, and no part of them does', () => {
    // 等级评测 is a ladder: of its ways one is taken, the one to the level asked for.
    if (name === 'digital-level') return;
    try_(name, ({ facts, ways }) => {
      const { fixed, set, state } = inAll(ways);
      const outcomeWith = (change: typeof set) => decideOn(name, changed(facts, { set: change }) as never).outcome;
      if (ways.length === 0 || fixed.length > 0) return;
      // Another use of the fund, another evaluator: what they will be is not ours to say.
      if (state.length === 0) expect({ set, outcome: outcomeWith(set) }).toEqual({ set, outcome: 'yes' });
      for (const part of partsOf(set)) expect({ part, outcome: outcomeWith(part) === 'yes' }).toEqual({ part, outcome: false });
    });
  });

  it('ask, of an open test, for just what settles it, if need be with time', () => {
    try_(name, ({ whole, facts, ways }) => {
      for (const { test, kind, change } of ways) {
        if (kind !== 'unstated' || !change?.state || name === 'fund-plan') continue;
        const later = state(changed(facts, change), change.state, whole) as never;
        const verdict = decideOn(name, later);
        const again = waysOut(policy, name, later, verdict).find((way) => way.test === test);
        expect({ test, open: holdsIn(verdict, test) === 'unknown' && again?.change !== null && !again?.change.on }).toEqual({
          test,
          open: false,
        });
      }
    });
  });

  it('name the first day of all: a day earlier the test still does not hold', () => {
    try_(name, ({ facts, ways }) => {
      for (const { test, change } of ways) {
        if (!change?.on || change.state) continue;
        const { on, set = {} } = change;
        const dayBefore = addDays(on, -1);
        const early = Object.fromEntries(Object.entries(set).map(([path, value]) => [path, value === on ? dayBefore : value]));
        expect({ test, early: holdsIn(decideOn(name, changed(facts, { set: early }) as never), test) }).not.toEqual({ test, early: true });
      }
    });
  });

  it('never touch what cannot be changed or may not be pretended, and say it as a fact', () => {
    try_(name, ({ facts, ways }) => {
      for (const { kind, change } of ways) {
        expect(Object.keys(change?.set ?? {}).filter((path) => UNTOUCHABLE.test(path))).toEqual([]);
        if (kind === 'not-changeable') expect(change).toBeNull();
        for (const [path, value] of Object.entries(change?.set ?? {})) {
          if (/asOf$|applicationDate$/.test(path)) expect(String(value) > String(at(facts, path))).toBe(true);
        }
      }
    });
  });

  it('never advise a pretence', () => {
    try_(name, ({ ways }) => {
      for (const { says } of ways) expect(says).not.toMatch(/声明没有|申报无|重开发票|换一张|另开|改写|倒签|补签|迁入|变更注册地|不要如实/);
    });
  });
});

describe('the list of what can change', () => {
  it('names no test that never comes up, and every test that does', () => {
    // Under a reading that is not chosen.
    const dormant = ['enterprise-eligibility.accepted-to-apply'];
    const seen = new Set<string>();
    for (const name of names) {
      fc.assert(
        fc.property(factsWithGaps(name), ({ whole, partial }) => {
          for (const { because } of [decideOn(name, whole), decideOn(name, partial)])
            for (const { test } of because) seen.add(`${name}.${test}`);
        }),
        { numRuns: 200 },
      );
    }
    const listed = names.flatMap((name) => Object.keys(changeability[name]).map((test) => `${name}.${test}`));
    expect(listed.filter((test) => !dormant.includes(test)).toSorted()).toEqual([...seen].toSorted());
  });
});
