import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecisionName, RuleFile } from '../policy.ts';
import { pengyang2026 } from './index.ts';
import { parameters, readings } from './parameters.ts';
import { ruleFiles } from './rule-files.ts';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => /^[mp]\d+-.*\.ts$/.test(name));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const found = (name: string, what: RegExp): string[] => [...new Set([...textOf(name).matchAll(what)].map(([, one = '']) => one))].sort();

/** The files of this folder that a file imports, directly or by way of others. */
function reach(name: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of found(name, /from '\.\/([mp]\d+-[^']+)'/g)) if (!seen.has(next)) reach(next, seen.add(next));
  return seen;
}
const mentions = (name: string, word: string): boolean => new RegExp(`\\b${word}\\b`).test(textOf(name));
const isTest = (name: string): boolean => name.endsWith('.test.ts');

const index = textOf('index.ts');
/** The file that the pack takes a decision from: `decision('expense', …, expenseUnder(…))`, imported from there. */
const homes = [...index.matchAll(/decision\('([\w-]+)', '[^']*', schemas\.\w+, (\w+)/g)].map(([, decision = '', named = '']) => {
  const rule = new RegExp(`const ${named} = (\\w+)`).exec(index)?.[1] ?? named;
  return [decision as DecisionName, `${new RegExp(`\\b${rule}\\b[^;]* from '\\./([^']+)\\.ts'`).exec(index)?.[1]}.ts`] as const;
});
const decisionsIn = (name: string): DecisionName[] =>
  homes.flatMap(([decision, home]) => (home === name || reach(home).has(name) ? [decision] : [])).sort();

const fileOf = (name: string): RuleFile => ({
  name: name.replace('.ts', ''),
  clauses: found(name, /'((?:measures|plan)\/[\d.]+|annex1)'/g) as RuleFile['clauses'],
  parameters: Object.keys(parameters).filter((each) => mentions(name, each)),
  readings: Object.keys(readings).filter((each) => mentions(name, each)),
  tests: names.filter((test) => isTest(test) && reach(test).has(name)),
  decisions: decisionsIn(name),
});

describe('the table of rule files', () => {
  it('finds the file of every decision of the pack', () => {
    expect(homes.map(([decision]) => decision).sort()).toEqual(Object.keys(pengyang2026.decisions).sort());
    for (const [, home] of homes) expect(names).toContain(home);
  });

  it('says of each file of this folder what it cites, which numbers it uses, what tries it and which decisions it speaks in', () => {
    expect(ruleFiles).toEqual(names.filter((name) => !isTest(name)).map(fileOf));
  });

  it('leaves no rule untried', () => {
    expect(ruleFiles.filter(({ tests }) => tests.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
