// node dev/build.ts server|web: writes dist/. Run by bin/set-up.mjs when a source is newer than dist/<target>.built.
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { build as bundle } from 'esbuild';
import { build as buildPages } from 'vite';

/** dist/<name>.js ← source. A worker is an entry of its own because it is started by file name. */
const ENTRIES = {
  main: 'src/main.ts',
  shuzhuan: 'src/cli/main.ts',
  'parse-worker': 'src/files/parse-worker.ts',
};

/** The script that checks evidence packs in any browser, in one file: a page of one file carries it. */
async function buildVerifier(): Promise<void> {
  await bundle({
    entryPoints: ['src/verifier/main.ts'],
    outfile: 'dist/verifier/verifier.js',
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'chrome90',
    logLevel: 'warning',
  });
}

async function buildServer(): Promise<void> {
  const entryPoints = Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => existsSync(source)));
  const { metafile } = await bundle({
    entryPoints,
    outdir: 'dist',
    bundle: true,
    // What is imported when asked for loads then: a decision does not wait for the database's driver.
    splitting: true,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    loader: { '.sql': 'text' },
    sourcemap: true,
    logLevel: 'warning',
  });
  await buildVerifier();
  const isStale = (name: string): boolean => /\.js(\.map)?$/.test(name) && !(`dist/${name}` in metafile.outputs);
  for (const name of readdirSync('dist').filter(isStale)) rmSync(`dist/${name}`);
}

async function buildWeb(): Promise<void> {
  for (const configFile of ['vite.config.ts', 'vite.field.config.ts']) await buildPages({ configFile, logLevel: 'warn' });
}

const TARGETS = new Map([
  ['server', buildServer],
  ['web', buildWeb],
]);

const target = process.argv[2] ?? '';
const build = TARGETS.get(target);
if (build === undefined) throw new Error(`what to build? ${[...TARGETS.keys()].join(' or ')}`);
// Dated to the start: what is edited during the build counts as newer.
const startedAt = new Date();
await build();
mkdirSync('dist', { recursive: true });
writeFileSync(`dist/${target}.built`, '');
utimesSync(`dist/${target}.built`, startedAt, startedAt);
