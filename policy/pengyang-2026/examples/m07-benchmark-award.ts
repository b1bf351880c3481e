import type { BenchmarkAwardFacts } from '../../policy.ts';

/** The second benchmark firm, at the ceiling. */
export const award: BenchmarkAwardFacts = {
  industry: 'equipment',
  panelRecommended: true,
  objectionFree: true,
  awardFen: 10_000_000,
  alreadyAwarded: 1,
};

/** What stands in the way then. */
export const refused: readonly [says: string, change: Partial<BenchmarkAwardFacts>, fails: string][] = [
  ['产业不符', { industry: 'mining' }, 'industry'],
  ['专家组没有推荐', { panelRecommended: false }, 'recommended'],
  ['有异议', { objectionFree: false }, 'objection-free'],
  ['名额已满', { alreadyAwarded: 2 }, 'quota'],
  ['多一分', { awardFen: 10_000_001 }, 'cap'],
];
