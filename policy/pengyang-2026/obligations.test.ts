import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIVES } from '../../src/cases/lives.ts';
import { registers } from '../../src/registers/index.ts';
import { keptRegisters } from '../../src/registers/kept/index.ts';
import type { Carrier, Obligation } from '../policy.ts';
import { clauses } from './clauses.ts';
import { fingerprints } from './fingerprints.ts';
import { obligations } from './obligations.ts';

const root = new URL('../../', import.meta.url);
const clauseIds: readonly string[] = clauses.map(({ id }) => id);
const named = ({ path, name, kind }: Carrier): string => `${kind} ${name} in ${path}`;

/** Exported under that name, or listed there: as a key, a property or a plain word of a table. */
function leadsSomewhere({ path, name }: Carrier): boolean {
  const file = new URL(path, root);
  if (!existsSync(file)) return false;
  const word = name.replaceAll(/[-.]/g, String.raw`\$&`);
  return new RegExp(
    `export (async )?(const|function|type) ${word}\\b|^\\s*'?${word}'?:|name: '${word}'|create trigger ${word}\\b`,
    'm',
  ).test(readFileSync(file, 'utf8'));
}

/** Every clause that a source file of the product cites. */
function* citations(): Generator<readonly [string, string]> {
  for (const folder of ['policy', 'src'])
    for (const path of readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }))
      if (/(?<!\.test)\.tsx?$/.test(path))
        for (const [, clause = ''] of readFileSync(new URL(`${folder}/${path}`, root), 'utf8').matchAll(/'((?:measures|plan)\/[\d.]+)'/g))
          yield [`${folder}/${path}`, clause];
}

const carriersOf = (id: string): readonly Carrier[] => obligations.find((each) => each.id === id)?.carriedBy ?? [];

describe('the obligations of the text', () => {
  it('are eighty: 46 of the plan, one of the annex, 33 of the measures', () => {
    const numbers = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
    expect(obligations.map(({ id }) => id)).toEqual([...numbers('P', 46), 'A01', ...numbers('M', 33)]);
    expect(new Set(obligations.map(({ what }) => what)).size).toBe(80);
  });

  it('each rest on a clause that exists, and no clause is without one', () => {
    expect(obligations.filter(({ clause }) => !clauseIds.includes(clause))).toEqual([]);
    expect(clauseIds.filter((id) => !obligations.some(({ clause }) => clause === id))).toEqual([]);
  });

  it('point to what is really there', () => {
    expect(
      obligations.flatMap(({ id, carriedBy }) => carriedBy.filter((each) => !leadsSomewhere(each)).map((each) => `${id}: ${named(each)}`)),
    ).toEqual([]);
  });

  it('point to acts of the very kind of case they name', () => {
    const acts = obligations.flatMap(({ carriedBy }) => carriedBy.filter(({ kind }) => kind === 'act'));
    const isOfItsLife = ({ name, path }: Carrier): boolean =>
      Object.entries(LIVES).some(([kind, { rules }]) => path.startsWith(`src/cases/${kind}/`) && Object.hasOwn(rules, name));
    expect(acts.filter((each) => !isOfItsLife(each)).map(named)).toEqual([]);
  });

  it('are carried by something, or say why they are not', () => {
    const isHonest = ({ status, carriedBy, why }: Obligation): boolean =>
      ({
        carried: carriedBy.length > 0 && why === undefined,
        partly: carriedBy.length > 0 && Boolean(why),
        'not-yet': carriedBy.length === 0 && Boolean(why),
      })[status];
    expect(obligations.filter((each) => !isHonest(each)).map(({ id }) => id)).toEqual([]);
  });

  it('point back to every register that says it serves them', () => {
    const serving = [...Object.values(registers), ...Object.values(keptRegisters)].flatMap(({ name, serves }) =>
      serves.map((id) => [id, name] as const),
    );
    expect(serving.filter(([id, name]) => !carriersOf(id).some((each) => each.kind === 'register' && each.name === name))).toEqual([]);
  });
});

describe('the clauses', () => {
  it('are the only ones that the product cites', () => {
    expect([...citations()].filter(([, clause]) => !clauseIds.includes(clause))).toEqual([]);
  });

  it('each have the fingerprint of their official wording, in the order of the text', () => {
    expect(Object.keys(fingerprints)).toEqual(clauseIds);
    expect(Object.values(fingerprints).every((print) => /^[0-9a-f]{64}$/.test(print ?? ''))).toBe(true);
  });
});
