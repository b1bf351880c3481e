import { defineConfig } from 'vitest/config';

const PURE = ['policy', 'src/{kernel,ledger,cases,registers,intake,documents,contract,app}'];
const testsIn = (folder: string): string => `${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    // Two cores are the machine this is made for; more workers only make timings vary.
    maxWorkers: 2,
    // How long something takes is for the bench to say: these end only what would never end.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
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
