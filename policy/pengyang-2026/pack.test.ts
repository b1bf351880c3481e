import { describe, expect, it } from 'vitest';
import { citeClause } from '../../src/kernel/clause.ts';
import { findPolicy, getPolicy } from '../index.ts';
import type { Parameter, Reading } from '../policy.ts';
import { pengyang2026 } from './index.ts';

const { clauses, decisions, parameters, readings } = pengyang2026;
const clauseIds = clauses.map(({ id }) => id);

describe('the pack 彭阳 2026', () => {
  it('is found by its name, and a name that no pack carries is a defect', () => {
    expect(getPolicy('pengyang-2026')).toBe(pengyang2026);
    expect(findPolicy('toString')).toBeUndefined();
    expect(() => getPolicy('atlantis-2026')).toThrow('atlantis-2026');
  });

  it('names every clause once, each in words of its own', () => {
    expect(new Set(clauseIds).size).toBe(clauseIds.length);
    expect(new Set(clauses.map(({ says }) => says)).size).toBe(clauses.length);
    expect(clauseIds.map(citeClause)).toContain('办法第十二条（二）');
  });

  it('rests every number and every reading on a clause that exists', () => {
    const resting: readonly (Parameter | Reading)[] = [...Object.values(parameters), ...Object.values(readings)];
    expect(resting.filter(({ clause }) => !clauseIds.includes(clause))).toEqual([]);
  });

  it('chooses each reading among its stated alternatives', () => {
    for (const { chosen, alternatives } of Object.values(readings)) expect(Object.keys(alternatives)).toContain(chosen);
  });

  it('files each decision under its own name', () => {
    expect(Object.entries(decisions).map(([key, { name }]) => [key, name])).toEqual(Object.keys(decisions).map((key) => [key, key]));
  });
});
