import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { getPolicy, policies } from '../../policy/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { thawed } from './freeze.ts';

const fileOf = (pack: string): string => fileURLToPath(new URL(`../../policy/${pack}/frozen.jsonl`, import.meta.url));
const frozenOf = (pack: string): string => readFileSync(fileOf(pack), 'utf8');
const HOW_TO_AMEND = `A version that cases were accepted under never changes: write the amendment as a new folder that states its day, its
predecessor and what differs (CONTRIBUTING, recipe 1). Only where no case was ever accepted under it: remove its frozen.jsonl and run npm run freeze.`;

describe('a version in force', () => {
  it.each(policies.map(({ name }) => name))('%s states and answers what it did when it was frozen', (name) => {
    expect(existsSync(fileOf(name)), `npm run freeze -- ${name}`).toBe(true);
    expect(thawed(getPolicy(name), frozenOf(name)).slice(0, 5), HOW_TO_AMEND).toEqual([]);
  });
});

describe('the guard', () => {
  const policy = getPolicy('pengyang-2026');
  const frozen = frozenOf('pengyang-2026');
  const changed = (change: Partial<Policy>): readonly string[] => thawed({ ...policy, ...change }, frozen);

  it('names a number that changed', () => {
    const { parameters } = policy.under({ parameters: { subsidyCeiling: 35_000_000 } });
    expect(changed({ parameters })).toEqual(['parameter subsidyCeiling']);
  });

  it('names a clause, a reading or a day in force that changed, came or went', () => {
    const { levelRise: _gone, ...readings } = policy.readings;
    expect(changed({ readings })).toEqual(['reading levelRise']);
    expect(changed({ clauses: policy.clauses.map((each) => (each.id === 'measures/7.1' ? { ...each, says: '改了' } : each)) })).toEqual([
      'clause measures/7.1',
    ]);
    expect(changed({ issue: { ...policy.issue, inForceOn: '2026-01-01' } })).toEqual([' issue']);
  });

  it.each(Object.keys(policy.readings))('sees that another reading of %s answers otherwise', (name) => {
    const reading = policy.readings[name];
    const [other = ''] = Object.keys(reading?.alternatives ?? {}).filter((each) => each !== reading?.chosen);
    const edition = policy.under({ readings: { [name]: other } });
    // Under the old name, and stating the old terms, only its answers give it away.
    const disguised = Object.fromEntries(
      Object.entries(edition.decisions).map(([key, decision]) => [
        key,
        { ...decision, decide: (facts: never) => ({ ...decision.decide(facts), pack: policy.name }) },
      ]),
    ) as Policy['decisions'];
    expect(changed({ decisions: disguised }).length).toBeGreaterThan(0);
  });

  it('sees arithmetic that changed beneath the same verdict', () => {
    const { explain } = policy.under({ parameters: { subsidyRate: 49 } });
    expect(changed({ explain }).every((each) => each.startsWith('subsidy '))).toBe(true);
    expect(changed({ explain }).length).toBeGreaterThan(0);
  });
});
