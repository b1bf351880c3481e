// node dev/build.ts server|web: writes dist/. Run by bin/set-up.mjs when a source is newer than dist/<target>.built.
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { build as bundle } from 'esbuild';
import { build as buildPages } from 'vite';

/** dist/<name>.js ← source. A worker is an entry of its own because it is started by file name. */
const ENTRIES = {
  main: 'src/main.ts',
  shuzhuan: 'src/cli/main.ts',
  'parse-worker': 'src/files/parse-worker.ts',
};

async function buildServer(): Promise<void> {
  const entryPoints = Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => existsSync(source)));
  await bundle({
    entryPoints,
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    loader: { '.sql': 'text' },
    sourcemap: true,
    logLevel: 'warning',
  });
}

async function buildWeb(): Promise<void> {
  if (existsSync('src/web/index.html')) await buildPages({ logLevel: 'warn' });
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
