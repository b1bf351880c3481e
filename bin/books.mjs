import { spawnSync } from 'node:child_process';
import { node, path, root } from './places.mjs';
import { setUp } from './set-up.mjs';

setUp([]);
const env = { MOVES: '10000', ...process.env, PATH: path };
const args = ['run', '--project', 'shell', 'src/store/concurrent-books.test.ts'];
const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', ...args], { cwd: root, env, stdio: 'inherit' });
process.exit(status ?? 1);
