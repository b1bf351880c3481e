import { spawnSync } from 'node:child_process';
import { node, path, root } from './places.mjs';
import { setUp } from './set-up.mjs';

setUp([]);
const { status } = spawnSync(node, ['dev/mutate.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, PATH: path },
  stdio: 'inherit',
});
process.exit(status ?? 1);
