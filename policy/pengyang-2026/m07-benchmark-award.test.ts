import { describe, expect, it } from 'vitest';
import { failedTests } from '../../src/kernel/verdict.ts';
import { award, refused } from './examples/m07-benchmark-award.ts';
import { decideBenchmarkAward } from './m07-benchmark-award.ts';

describe('办法第七条（二）标杆奖励', () => {
  it('第二家，奖 10 万元，可以', () => {
    expect(decideBenchmarkAward(award)).toMatchObject({ outcome: 'yes', value: { ceilingFen: 10_000_000 } });
  });
  it.each(refused)('不可以：%s', (_, change, failed) => {
    expect(failedTests(decideBenchmarkAward({ ...award, ...change }))).toEqual([failed]);
  });
  it('第一家，奖得少一些，也可以', () => {
    expect(decideBenchmarkAward({ ...award, alreadyAwarded: 0, awardFen: 1 }).outcome).toBe('yes');
  });
  it('什么都不知道时，五项都缺', () => {
    expect(decideBenchmarkAward({}).missing).toEqual(['industry', 'panelRecommended', 'objectionFree', 'alreadyAwarded', 'awardFen']);
  });
});
