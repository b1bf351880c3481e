import type { Level } from '../../policy.ts';

/** From which level to which, which one is asked for, and by which tests the rise does not do. */
export const rises: readonly [before: Level, after: Level, required: 2 | 3 | 4 | null, fails: string[]][] = [
  [0, 2, 2, []],
  [1, 2, 2, []],
  [0, 1, 2, ['target']],
  [2, 3, 3, []],
  [2, 2, 3, ['target', 'step-up']],
  [3, 3, 4, ['step-up']],
  [3, 4, 4, []],
  [4, 4, null, ['step-up']],
  [4, 2, null, ['target', 'step-up']],
];
