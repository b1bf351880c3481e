import { describe, expect, it } from 'vitest';
import { failedTests } from '../../src/kernel/verdict.ts';
import type { Level } from '../policy.ts';
import { decideLevelUplift } from './p1-level-uplift.ts';

describe('方案一、办法第七条（一）等级提升', () => {
  it.each<[Level, Level, 2 | 3 | 4 | null, string[]]>([
    [0, 2, 2, []],
    [1, 2, 2, []],
    [0, 1, 2, ['target']],
    [2, 3, 3, []],
    [2, 2, 3, ['target', 'step-up']],
    [3, 3, 4, ['step-up']],
    [3, 4, 4, []],
    [4, 4, null, ['step-up']],
    [4, 2, null, ['target', 'step-up']],
  ])('改造前 %i 级、改造后 %i 级：应达到 %s 级，不通过 %j', (before, after, required, failed) => {
    const verdict = decideLevelUplift({ before, after });
    expect([verdict.value, failedTests(verdict)]).toEqual([{ required }, failed]);
  });
});
