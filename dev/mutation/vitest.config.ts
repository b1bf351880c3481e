import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';
import { getRoom } from './rooms.ts';

export default defineConfig({
  test: {
    include: getRoom(env['MUTATED_ROOM']).tests.map((folder) => `${folder}/**/*.test.ts`),
    // These read files or start processes of their own: no change that is switched on in this one reaches them.
    exclude: ['**/{zones,obligations,rule-files}.test.ts'],
    setupFiles: ['dev/mutation/same-chance.ts'],
    sequence: { sequencer: NearestFirst },
    // One process, each module read once: no test here changes what another reads.
    isolate: false,
    testTimeout: 60_000,
  },
});
