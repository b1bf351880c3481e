import { spawnSync } from 'node:child_process';
import { getBrowser } from './browser.mjs';
import { node, path, root } from './places.mjs';
import { fetchFonts } from './fonts.mjs';
import { setUp } from './set-up.mjs';

setUp(['server', 'web']);
fetchFonts();
const env = { ...process.env, PATH: path, CHROMIUM: getBrowser() };
const passes = (script, ...args) => spawnSync(node, [script, ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
// The tests are run whatever the check says: one run tells everything.
const isTidy = passes('bin/check.mjs');
const works = passes('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2));
if (!isTidy) console.log('npm run check found something, see above the tests.');
process.exit(isTidy && works ? 0 : 1);
