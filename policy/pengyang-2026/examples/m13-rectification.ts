import type { RectificationFacts } from '../../policy.ts';
import type { Outcome } from '../../../src/kernel/verdict.ts';

/** By when what was notified on a day must be put right. */
export const ends: readonly [says: string, notifiedOn: string, dueOn: string, provisional: boolean][] = [
  ['三十日后是工作日', '2026-07-20', '2026-08-19', false],
  ['三十日后是国庆，顺延', '2026-09-01', '2026-10-08', false],
  ['三十日后是周六，顺延到周一', '2026-07-16', '2026-08-17', false],
  ['落到未公布安排的年份', '2026-12-10', '2027-01-11', true],
];

export const notifiedOn = '2026-07-20';
/** Whether it was put right in time. */
export const finished: readonly [says: string, facts: Omit<RectificationFacts, 'notifiedOn'>, outcome: Outcome, missing: string[]][] = [
  ['末日完成', { asOf: '2026-08-20', completedOn: '2026-08-19' }, 'yes', []],
  ['逾期完成', { asOf: '2026-08-21', completedOn: '2026-08-20' }, 'no', []],
  ['没完成，期限未到', { asOf: '2026-08-19' }, 'unknown', ['completedOn']],
  ['没完成，期限已过', { asOf: '2026-08-20' }, 'no', []],
];
