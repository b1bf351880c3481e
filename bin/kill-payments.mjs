import { spawnSync } from 'node:child_process';
import { node, path, root } from './places.mjs';
import { setUp } from './set-up.mjs';

setUp([]);
const { status } = spawnSync(
  node,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'shell', 'test/payment-crash.test.ts', 'test/payment-database-crash.test.ts'],
  {
    cwd: root,
    env: { ...process.env, PATH: path, PAYMENT_KILLS: process.argv[2] ?? '100' },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
