import { spawnSync } from 'node:child_process';
import { getBrowser } from './browser.mjs';
import { node, path, root } from './places.mjs';
import { setUp } from './set-up.mjs';

setUp(['server', 'web']);
const env = { ...process.env, PATH: path, CHROMIUM: getBrowser() };
const steps = [['bin/check.mjs'], ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]];
for (const step of steps) {
  const { status } = spawnSync(node, step, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
