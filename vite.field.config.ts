import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const PUBLIC = 'src/web/field/public';

/** Changes with any file that a page may be given, also with those whose names stay. */
function versionOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const each of contents) hash.update(each);
  return hash.digest('hex').slice(0, 16);
}

/** Tells the service worker which files this build has: it takes all of them along, so that the app opens without a network. */
function precache(): Plugin {
  return {
    name: 'precache',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
      const built = Object.keys(bundle).filter((name) => name !== 'sw.js' && name !== 'index.html');
      const still = readdirSync(PUBLIC);
      const contents = [
        ...Object.values(bundle).map((each) => (each.type === 'chunk' ? each.code : each.source)),
        ...still.map((name) => readFileSync(join(PUBLIC, name))),
      ];
      const paths = ['', ...built, ...still].map((name) => `./${name}`);
      worker.code = worker.code.replace('__PRECACHED__', JSON.stringify(paths)).replace('__VERSION__', versionOf(contents));
    },
  };
}

/** The inspectors' offline app, apart from the workbench: no framework, one script, one service worker. */
export default defineConfig({
  root: 'src/web/field',
  // It lies under every programme's own address.
  base: './',
  plugins: [precache()],
  build: {
    outDir: '../../../dist/field',
    emptyOutDir: true,
    target: 'chrome90',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'src/web/field/index.html', sw: 'src/web/field/service-worker.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
});
