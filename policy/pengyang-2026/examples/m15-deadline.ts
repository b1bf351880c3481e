import type { DeadlineFacts } from '../../policy.ts';

/** When a period ends. */
export const ends: readonly [says: string, kind: DeadlineFacts['kind'], from: string, dueOn: string, provisional: boolean][] = [
  ['绩效目标，末日是中秋，顺延', 'performance-goals', '2026-08-26', '2026-09-28', false],
  ['绩效目标，年份未公布', 'performance-goals', '2027-03-01', '2027-03-31', true],
  ['资料保存五年，不顺延', 'retention', '2026-10-03', '2031-10-03', false],
  ['闰日起存，平年 2 月 28 日', 'retention', '2024-02-29', '2029-02-28', false],
];
