import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Room } from './rooms.ts';
import type { Trial } from './score.ts';

const globOf = (file: string): string => (file.endsWith('/') ? `${file}**/*.ts` : file);

/** Changes the room's files and runs its tests against each change: what became of every one. */
export async function tryRoom({ name, words, parts, leftOut = [] }: Room): Promise<Trial[]> {
  // Read by vitest.config.ts in the processes that Stryker starts.
  process.env['MUTATED_ROOM'] = name;
  const trials = await new Stryker({
    mutate: [...parts.flatMap(({ files }) => files.map(globOf)), '!**/*.test.ts', ...leftOut.map((file) => `!${file}`)],
    plugins: ['@stryker-mutator/vitest-runner', './dev/mutation/plugins.ts'],
    ignorers: words ? ['casts'] : ['casts', 'words'],
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
