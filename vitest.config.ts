import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{policy,src,test,bench,dev}/**/*.test.{ts,tsx}'],
    globalSetup: ['test/database.ts'],
    // Two cores are the machine this is made for; more workers only make timings vary.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
