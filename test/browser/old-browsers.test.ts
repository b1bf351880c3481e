import { globSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { AUTOSAVE } from '../../src/portal/autosave.ts';
import { STYLE } from '../../src/portal/style.ts';
import { UPLOAD } from '../../src/portal/upload-script.ts';

type Loader = 'js' | 'css';
const filesAt = (...globs: readonly string[]): (readonly [string, string])[] =>
  globSync(globs).map((path) => [path, readFileSync(path, 'utf8')]);
const SCRIPTS = [...filesAt('dist/{web,field,verifier}/**/*.js'), ['autosave', AUTOSAVE], ['upload', UPLOAD]] as const;
const STYLES = [...filesAt('dist/{web,field}/**/*.css'), ['portal', STYLE]] as const;

/** What came after Chrome 90, as it is written: src/web/old-browsers.ts fills some in, the rest nobody may use. */
const NEWER =
  /\.(?:findLastIndex|toSpliced|with|isWellFormed|toWellFormed|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|checkVisibility|showPicker|toBase64|toHex|setFromBase64|setFromHex)\(|\b(?:structuredClone|crypto\.randomUUID|Object\.groupBy|Array\.fromAsync|Promise\.(?:withResolvers|try)|AbortSignal\.(?:any|timeout)|RegExp\.escape|Intl\.(?:DurationFormat|supportedValuesOf)|scheduler\.\w+|(?:values|keys|entries)\(\)\.(?:map|filter|find|some|every|toArray|reduce|flatMap|take|drop|forEach))\(/g;
/** A library's own question whether the browser has it. */
const ASKED = /typeof ([\w.]+)===?`function`\?\1/g;

/** Chrome 64 has them; esbuild only doubts which characters a browser's Unicode knows. */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };
/** The same text twice, once in the words of Chrome 90: where they differ, the browser would not have understood it. */
const said = async (text: string, loader: Loader, target: string): Promise<string> =>
  (await transform(text, { loader, target, supported: SUPPORTED, minifyWhitespace: true, charset: 'utf8', legalComments: 'none' })).code;

describe('a browser of 2021 as offices have it (Chrome 90)', () => {
  it('understands every script that is built', async () => {
    expect(SCRIPTS.length).toBeGreaterThan(50);
    for (const [name, text] of SCRIPTS)
      expect([name, await said(text, 'js', 'esnext')]).toEqual([name, await said(text, 'js', 'chrome90')]);
  });

  it('understands every style sheet', async () => {
    for (const [name, text] of STYLES)
      expect([name, await said(text, 'css', 'esnext')]).toEqual([name, await said(text, 'css', 'chrome90')]);
  });

  it('finds in no script what it does not have', () => {
    expect(SCRIPTS.flatMap(([name, text]) => [...text.replace(ASKED, '').matchAll(NEWER)].map(([use]) => `${name}: ${use}`))).toEqual([]);
  });

  it('is given what is missing by each script that stands on its own', () => {
    const own = filesAt('dist/web/assets/{index,what-if-worker}-*.js', 'dist/field/assets/index-*.js', 'dist/verifier/*.js');
    expect(own.filter(([, text]) => /[`'"]toReversed[`'"]/.test(text)).length).toBe(4);
  });
});
