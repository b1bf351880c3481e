import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';
import { getRoom, testsOf } from './rooms.ts';

export default defineConfig({
  test: {
    include: testsOf(getRoom(env['MUTATED_ROOM'])),
    // These read files or start processes of their own: no change that is switched on in this one reaches them.
    // And hundreds of invented facts for every change: the tables that can be checked by eye must notice alone.
    exclude: ['**/{zones,obligations,rule-files}.test.ts', 'policy/counterfactual/counterfactual.test.ts'],
    setupFiles: ['dev/mutation/same-chance.ts'],
    sequence: { sequencer: NearestFirst },
    // One process, each module read once: no test here changes what another reads.
    isolate: false,
    testTimeout: 60_000,
  },
});
