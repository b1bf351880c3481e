import { defineConfig } from 'vitest/config';

const PURE = ['policy', 'src/{kernel,ledger,cases,registers,intake,documents,contract,app}'];
const testsIn = (folder: string): string => `${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    // Two cores are the machine this is made for; more workers only make timings vary.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE.map(testsIn) } },
      {
        extends: true,
        test: {
          name: 'shell',
          include: ['{src,test,bench,dev}'].map(testsIn),
          exclude: PURE.map(testsIn),
          globalSetup: ['test/database-server.ts'],
        },
      },
    ],
  },
});
