import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { filesOf, type Room } from './rooms.ts';
import type { Trial } from './score.ts';

/** Changes the room's files and runs its tests against each change: what became of every one. */
export async function tryRoom(room: Room): Promise<Trial[]> {
  // Read by vitest.config.ts in the processes that Stryker starts.
  process.env['MUTATED_ROOM'] = room.name;
  const trials = await new Stryker({
    mutate: filesOf(room),
    plugins: ['@stryker-mutator/vitest-runner', './dev/mutation/plugins.ts'],
    ignorers: room.words ? ['casts'] : ['casts', 'words'],
    testRunner: 'vitest',
    vitest: { configFile: 'dev/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: 15_000,
    ignorePatterns: ['dist', 'data'],
    reporters: ['progress-append-only'],
    disableTypeChecks: false,
    // TypeScript 7 has no API with which Stryker could rewrite the file, and nothing in the copy compiles.
    tsconfigFile: 'none',
  }).runMutationTest();
  return trials.map((trial) => ({ ...trial, fileName: relative(process.cwd(), trial.fileName) }));
}
