import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';
import { getRoom, unasked } from './rooms.ts';

export default defineConfig({
  test: {
    include: [...getRoom(env['MUTATED_ROOM']).tests],
    exclude: [...unasked],
    setupFiles: ['dev/mutation/same-chance.ts'],
    sequence: { sequencer: NearestFirst },
    // One process, each module read once: no test here changes what another reads.
    isolate: false,
    testTimeout: 60_000,
  },
});
