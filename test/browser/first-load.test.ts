import { readFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const MOST = 350 * 1024;
/** Rooms of some pages only: nobody who came for something else waits for them. */
const HEAVY = ['act-dialog', 'act-inputs', 'lives', 'overview', 'policy', 'qr-code', 'townships', 'what-if-worker', 'write-workbook'];

const scripts = new Map(globSync('dist/web/assets/*.js').map((path) => [basename(path), readFileSync(path, 'utf8')]));
const read = (name: string): string => {
  const text = scripts.get(name);
  if (text === undefined) throw new Error(`${name} is not built`);
  return text;
};
const named = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
const broughtBy = (name: string): readonly string[] => named(read(name), /(?:from|import)["'`]\.\/([\w.-]+\.js)["'`]/g);
const onDemandOf = (name: string): readonly string[] => named(read(name), /import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g);

/** These scripts and all that they bring with them. */
function loaded(names: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    loaded(broughtBy(name), seen);
  }
  return seen;
}
const weightOf = (names: ReadonlySet<string>): number => [...names].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);

describe('the workbench, opened for the first time', () => {
  const [entry = ''] = named(readFileSync('dist/web/index.html', 'utf8'), /<script[^>]* src="\/office\/assets\/([^"]+)"/g);
  const pages = [...new Set(onDemandOf(entry))];

  it('brings at most 350 KB of script, packed, on whichever page', () => {
    expect(pages.length).toBeGreaterThan(50);
    const tooHeavy = pages.map((page) => [page, weightOf(loaded([entry, page]))] as const).filter(([, bytes]) => bytes > MOST);
    expect(tooHeavy).toEqual([]);
  });

  it('brings neither figures and maps nor dialogs, workbooks and rules to whoever only looks at what is to be done', () => {
    const [inbox = ''] = pages.filter((each) => each.startsWith('inbox-'));
    const isOf = (room: string) => (script: string) => script.startsWith(`${room}-`);
    expect(HEAVY.filter((room) => ![...scripts.keys()].some(isOf(room)))).toEqual([]);
    expect(HEAVY.filter((room) => [...loaded([entry, inbox])].some(isOf(room)))).toEqual([]);
  });
});
