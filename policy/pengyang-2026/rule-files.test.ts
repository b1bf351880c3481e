import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleFile } from '../policy.ts';
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

const fileOf = (name: string): RuleFile => ({
  name: name.replace('.ts', ''),
  clauses: found(name, /'((?:measures|plan)\/[\d.]+|annex1)'/g) as RuleFile['clauses'],
  parameters: Object.keys(parameters).filter((each) => mentions(name, each)),
  readings: Object.keys(readings).filter((each) => mentions(name, each)),
  tests: names.filter((test) => isTest(test) && reach(test).has(name)),
});

describe('the table of rule files', () => {
  it('says of each file of this folder what it cites, which numbers it uses and what tries it', () => {
    expect(ruleFiles).toEqual(names.filter((name) => !isTest(name)).map(fileOf));
  });

  it('leaves no rule untried', () => {
    expect(ruleFiles.filter(({ tests }) => tests.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
