import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asksOf } from './asks.ts';
import { LIVES } from './lives.ts';
import type { AnyAct } from './needs.ts';

const here = new URL('./', import.meta.url);
const acts = Object.values(LIVES).flatMap(({ rules }) => Object.keys(rules)) as AnyAct[];
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.test)\.ts$/.test(path))
  .map((path) => readFileSync(new URL(path, here), 'utf8'));
const asksIn = (text: string): string[] =>
  [...text.matchAll(/\bdecisions(?:\.(\w+)|\['([\w-]+)'\])/g)].map(([, plain, quoted]) => plain ?? quoted ?? '');

/** Each deed with the questions of the policy that stand in its own file. */
const asking = sources.flatMap((text) =>
  acts
    .filter((act) => new RegExp(String.raw`Deed<[^>=]*'${act}'|export const ${act}: \w*Deed<`).test(text))
    .map((act) => ({ act, asked: asksIn(text) })),
);

it('an act that asks the policy says so in its row, though nobody has played it yet', () => {
  expect(acts.filter((act) => !asking.some((each) => each.act === act))).toEqual([]);
  expect(asking.filter(({ asked }) => asked.length > 0).length).toBeGreaterThan(10);
  const unsaid = asking.flatMap(({ act, asked }) =>
    asked.filter((name) => !asksOf(act).some((each) => each === name)).map((name) => `${act}: ${name}`),
  );
  expect(unsaid).toEqual([]);
});
