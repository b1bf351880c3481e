import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name));
const thatSay = (what: RegExp): string[] =>
  sources
    .filter((path) => what.test(readFileSync(path, 'utf8')))
    .map((path) => relative(SRC, path))
    .toSorted();

// Whoever looked up the programme's version himself would pass over its signed rulings, and tell people a wrong amount.
it('only in-force.ts makes a policy of the line a programme stands in; the rest only writes the line down', () => {
  expect(thatSay(/policy: \{ line|policy\.line/)).toEqual([
    'app/found-programme.ts',
    'app/in-force.ts',
    'cli/programme.ts',
    'deployment/open-programme.ts',
    'store/programmes.ts',
  ]);
});

it('nobody names a policy but the command line, and the workbench where it shows the edition in force', () => {
  expect(thatSay(/\b(getPolicy|findPolicy|findPolicyOn)\b/)).toEqual([
    'cli/decide.ts',
    'cli/policy-what-if.ts',
    'cli/policy.ts',
    'cli/trial.ts',
    'web/pages/policy/what-if-worker.ts',
    'web/queries.ts',
  ]);
});
