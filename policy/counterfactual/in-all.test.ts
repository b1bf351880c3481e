import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { type DecisionName, getPolicy } from '../index.ts';
import { changed, type FactsOf, inAll, inAllSays, type Way, waysOut } from './index.ts';

const policy = getPolicy('pengyang-2026');
const decideOn = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>): Verdict =>
  (policy.decisions[name].decide as (facts: FactsOf<Name>) => Verdict)(facts);

describe('what all ways come to, in a sentence', () => {
  const facts = {
    applicationDate: '2026-11-22',
    establishedOn: '2026-01-03',
    incidents: [{ on: '2025-06-01', grade: 'major' }],
    taxCompliant: false,
  } as const;
  it.each([
    ['enterprise-eligibility', facts, /^共差 \d+ 项；补充说明的内容也都符合，即可，最早 2028年6月2日。$/],
    ['enterprise-eligibility', { ...facts, falsified: true }, /^1 项改变不了，其余 \d+ 项做到了也不能通过。$/],
    ['level-uplift', { before: 1, after: 1 }, /^共差 2 项，都做到即可。$/],
    ['level-uplift', { before: 4, after: 4 }, /^这一项改变不了。$/],
    ['level-uplift', { before: 1, after: 2 }, /^undefined$/],
  ] as const)('%s %o', (name, given, words) => {
    expect(String(inAllSays(waysOut(policy, name, given as never, decideOn(name, given as never))))).toMatch(words);
  });
});

const way = (change: Way['change']): Way => ({ test: 'x', clause: 'measures/8', kind: 'changeable', says: '', change });

describe('all ways together', () => {
  it('move a fact once, as far as the furthest asks, and ask for each once', () => {
    const ways = [
      way({ set: { applicationDate: '2027-01-03' }, on: '2027-01-03' as never, state: ['size', 'industry'] }),
      way({ set: { applicationDate: '2028-06-02', willing: true }, on: '2028-06-02' as never, state: ['size'] }),
      way({ set: { applicationDate: '2027-03-06', after: 3 }, on: '2027-03-06' as never }),
      way({ set: { after: 2, Q1: ['a', 'b'], willing: true } }),
      way({ set: { Q1: ['a'] } }),
      way(null),
    ];
    expect(inAll(ways)).toEqual({
      fixed: [ways[5]],
      set: { applicationDate: '2028-06-02', willing: true, after: 3, Q1: ['a'] },
      state: ['size', 'industry'],
      on: '2028-06-02',
    });
    expect(inAll([])).toEqual({ fixed: [], set: {}, state: [] });
  });
});

describe('facts with a change in their places', () => {
  it.each<[object, Record<string, string | number>, object]>([
    [{ a: 1 }, { a: 2 }, { a: 2 }],
    [{ a: 1 }, { 'b.c': 2 }, { a: 1, b: { c: 2 } }],
    [{ b: { c: 1, d: 3 } }, { 'b.c': 2 }, { b: { c: 2, d: 3 } }],
    [{ b: null }, { 'b.c': 2 }, { b: { c: 2 } }],
    [{ b: 'x' }, { 'b.c': 2 }, { b: { c: 2 } }],
    [{ list: [{ on: 'x' }, { on: 'y' }] }, { 'list.1.on': 'z' }, { list: [{ on: 'x' }, { on: 'z' }] }],
  ])('%j with %j is %j', (facts, set, after) => {
    const before = structuredClone(facts);
    expect(changed(facts, { set })).toEqual(after);
    expect(facts).toEqual(before);
  });

  it('stay as they are where nothing is set', () => expect(changed({ a: 1 }, { state: ['a'] })).toEqual({ a: 1 }));
});
