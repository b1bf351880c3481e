import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Room, testsOf } from './rooms.ts';

/** How changes are made and tried, and with what: another of these may find other changes unnoticed. */
const TOOLS = ['nearest-first', 'numbers', 'plugins', 'same-chance', 'try-room', 'vitest.config'].map((name) => `dev/mutation/${name}.ts`);
const IMPORTED = /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(IMPORTED)].map(([, from = '', loaded = '']) => join(dirname(file), from || loaded));

/** The files and all that they import, however far away: each path once, in order, with its text. */
function closureOf(files: readonly string[], read: (file: string) => string): [file: string, text: string][] {
  const texts = new Map<string, string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (texts.has(file)) continue;
    const text = read(file);
    texts.set(file, text);
    open.push(...importsOf(file, text));
  }
  return [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const listed = (room: Room): string[] =>
  globSync([...testsOf(room), ...room.parts.flatMap(({ files }) => files.map((file) => (file.endsWith('/') ? `${file}**/*.ts` : file)))]);

/**
 * A digest (SHA-256, hex) of all that a room's score depends on: its definition, its files and tests with whatever they import, the
 * tools and the locked packages. The trial itself knows neither chance nor clock: the same inputs have the same score.
 */
export function inputsOf(room: Room, find = listed, read = (file: string): string => readFileSync(file, 'utf8')): string {
  const texts = closureOf([...find(room), ...TOOLS, 'package-lock.json'], read);
  return createHash('sha256')
    .update(JSON.stringify([room, texts]))
    .digest('hex');
}
