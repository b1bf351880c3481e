import { describe, expect, it } from 'vitest';
import { failedTests } from '../../src/kernel/verdict.ts';
import type { Level } from '../policy.ts';
import { rises } from './examples/p1-level-uplift.ts';
import { decideLevelUplift } from './p1-level-uplift.ts';

describe('方案一、办法第七条（一）等级提升', () => {
  it.each(rises)('改造前 %i 级、改造后 %i 级：应达到 %s 级，不通过 %j', (before, after, required, failed) => {
    const verdict = decideLevelUplift({ before, after });
    expect([verdict.value, failedTests(verdict)]).toEqual([{ required }, failed]);
  });

  it.each<[Level, Level, string, string]>([
    [1, 2, '改造前一级，改造后应达到二级及以上，现为二级', '改造前一级，改造后二级，有提升'],
    [2, 2, '改造前二级，改造后应达到三级及以上，现为二级', '改造前二级，改造后二级，没有提升'],
    [0, 4, '改造前未达一级，改造后应达到二级及以上，现为四级', '改造前未达一级，改造后四级，有提升'],
  ])('改造前 %i 级、改造后 %i 级，说清要求和变化', (before, after, target, stepUp) => {
    expect(decideLevelUplift({ before, after }).because.map(({ says }) => says)).toEqual([target, stepUp]);
  });
});
