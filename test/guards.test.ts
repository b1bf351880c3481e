import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// A guard nobody has seen bark may be asleep. Each is tried on a small house of its own, with this house's configuration.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIGURATION = ['.dependency-cruiser.mjs', '.oxlintrc.json', '.oxfmtrc.json', 'knip.json', 'tsconfig.json'].concat(
  ['pure', 'node', 'web'].map((name) => `tsconfig.${name}.json`),
  'dev/lint',
);
const HOUSE = {
  'package.json': '{\n  "name": "house",\n  "type": "module"\n}\n',
  'policy/rate.ts': 'export const RATE = 50;\n',
  'src/kernel/word.ts': "export const word = (text: string): string => text.normalize('NFKC');\n",
  'src/app/say.ts':
    "import { RATE } from '../../policy/rate.ts';\nimport { word } from '../kernel/word.ts';\n\nexport const say = (): string => word(String(RATE));\n",
  'src/deployment/serve.ts': "import { say } from '../app/say.ts';\n\nexport const serve = (): void => void process.stdout.write(say());\n",
  'src/main.ts': "import { serve } from './deployment/serve.ts';\n\nserve();\n",
};

const TOOLS = {
  direction: ['dependency-cruiser/bin/dependency-cruiser.mjs', 'policy', 'src'],
  lint: ['oxlint/bin/oxlint'],
  format: ['oxfmt/bin/oxfmt', '--check'],
  'dead code': ['knip/bin/knip.js', '--no-config-hints'],
  'pure types': ['typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  types: ['typescript/bin/tsc', '-p', 'tsconfig.node.json'],
} as const;
type Tool = keyof typeof TOOLS;

let house: string;

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, path)), { recursive: true });
  await writeFile(join(house, path), text);
}

/** Resolves to what the tool complains of; empty when it is content. */
function complaintOf(tool: Tool): Promise<string> {
  const [script, ...args] = TOOLS[tool];
  const command = [join(ROOT, 'node_modules', script), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: house, timeout: 120_000 }, (error, stdout, stderr) =>
      resolve(error === null ? '' : stdout + stderr),
    );
  });
}

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'shuzhuan-house-'));
  await Promise.all(CONFIGURATION.map((path) => cp(join(ROOT, path), join(house, path), { recursive: true })));
  await symlink(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const [path, text] of Object.entries(HOUSE)) await put(path, text);
});
afterEach(() => rm(house, { recursive: true }));

it.each(Object.keys(TOOLS) as Tool[])('the guard of %s has nothing against a well-kept house', async (tool) => {
  expect(await complaintOf(tool)).toBe('');
});

/** What is done wrong, where, how, who notices, and a part of what it says. */
const BREACHES: Array<[string, string, string, Tool, string]> = [
  ['an import upwards', 'src/kernel/up.ts', "import '../app/say.ts';\n", 'direction', 'kernel imports only nothing'],
  [
    'an import upwards of a type',
    'src/ledger/up.ts',
    "import type { Say } from '../app/say.ts';\n",
    'direction',
    'ledger imports only kernel',
  ],
  ['a page that reaches into the store', 'src/web/page.tsx', "import '../store/rows.ts';\n", 'direction', 'web imports only'],
  [
    'a package in a room that may not use it',
    'src/kernel/schema.ts',
    "import 'zod';\n",
    'direction',
    'kernel uses only the packages nothing',
  ],
  ['a Node module in a pure room', 'src/ledger/disk.ts', "import 'node:fs';\n", 'direction', 'ledger does not touch Node'],
  ['a room that is not in the table', 'src/misc/say.ts', "import '../app/say.ts';\n", 'direction', 'every room stands in the table'],
  ['modules in a circle', 'src/app/say.ts', "import './echo.ts';\n", 'direction', 'no circles'],
  ['the page in a pure room', 'src/kernel/page.ts', 'export const title = document.title;\n', 'pure types', 'document'],
  ['the environment in a pure room', 'src/cases/env.ts', 'export const home = process.env;\n', 'pure types', 'process'],
  ['input in a pure room', 'policy/read.ts', "export { readFileSync } from 'node:fs';\n", 'pure types', 'node:fs'],
  ['Date.now in a pure room', 'policy/today.ts', 'export const now = Date.now();\n', 'lint', 'Date.now is a hidden input'],
  [
    'a bare new Date() in a pure room',
    'src/app/today.ts',
    'export const now = new Date();\n',
    'lint',
    'The current time is a hidden input',
  ],
  ['chance in a pure room', 'src/cases/draw.ts', 'export const draw = Math.random();\n', 'lint', 'Math.random is a hidden input'],
  ['any', 'src/api/any.ts', 'export const anything: any = 1;\n', 'lint', 'no-explicit-any'],
  [
    'a promise nobody waits for',
    'src/api/float.ts',
    'const save = async () => 1;\nexport const run = () => {\n  save();\n};\n',
    'lint',
    'no-floating-promises',
  ],
  ['a swallowed error', 'src/api/swallow.ts', "try {\n  JSON.parse('');\n} catch {}\n", 'lint', 'no-empty'],
  ['an export nobody uses', 'src/app/say.ts', `${HOUSE['src/app/say.ts']}export const shout = 1;\n`, 'dead code', 'shout'],
  ['a file nobody uses', 'src/app/lost.ts', 'export const lost = 1;\n', 'dead code', 'src/app/lost.ts'],
  ['a file formatted otherwise', 'src/app/wide.ts', 'export  const wide=1\n', 'format', 'src/app/wide.ts'],
  ['an index taken for granted', 'src/api/first.ts', 'export const first = (all: string[]): string => all[0];\n', 'types', 'TS2322'],
];

describe('a house in which there is', () => {
  it.each(BREACHES)('%s is not let through', async (_, path, text, tool, complaint) => {
    await put('src/store/rows.ts', 'export const rows = 0;\n');
    await put('src/app/echo.ts', "import './say.ts';\n");
    await put(path, text);
    expect(await complaintOf(tool)).toContain(complaint);
  });
});
