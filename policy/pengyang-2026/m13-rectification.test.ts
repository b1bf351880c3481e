import { describe, expect, it } from 'vitest';
import { decideRectification } from './m13-rectification.ts';
import { decideDeadline } from './m15-deadline.ts';

describe('办法第十三条 限期整改', () => {
  it.each([
    ['三十日后是工作日', '2026-07-20', '2026-08-19', false],
    ['三十日后是国庆，顺延', '2026-09-01', '2026-10-08', false],
    ['三十日后是周六，顺延到周一', '2026-07-16', '2026-08-17', false],
    ['落到未公布安排的年份', '2026-12-10', '2027-01-11', true],
  ])('%s', (_, notifiedOn, dueOn, provisional) => {
    expect(decideRectification({ notifiedOn, asOf: notifiedOn })).toMatchObject({ value: { dueOn }, provisional });
  });

  it.each([
    ['末日完成', { asOf: '2026-08-20', completedOn: '2026-08-19' }, 'yes', []],
    ['逾期完成', { asOf: '2026-08-21', completedOn: '2026-08-20' }, 'no', []],
    ['没完成，期限未到', { asOf: '2026-08-19' }, 'unknown', ['completedOn']],
    ['没完成，期限已过', { asOf: '2026-08-20' }, 'no', []],
  ])('7 月 20 日通知整改：%s', (_, facts, outcome, missing) => {
    expect(decideRectification({ notifiedOn: '2026-07-20', ...facts })).toMatchObject({ outcome, missing });
  });

  it.each([
    [{ asOf: '2026-08-20', completedOn: '2026-08-19' }, '整改应在2026年8月19日前（含当日）完成，已按期完成'],
    [{ asOf: '2026-08-21', completedOn: '2026-08-20' }, '整改应在2026年8月19日前（含当日）完成，完成时已逾期'],
    [{ asOf: '2026-08-20' }, '整改应在2026年8月19日前（含当日）完成，已逾期'],
    [{ asOf: '2026-08-19' }, '整改还没有完成，最迟2026年8月19日'],
  ])('说清最迟哪天：%j', (facts, says) => {
    expect(decideRectification({ notifiedOn: '2026-07-20', ...facts }).because[0]?.says).toBe(says);
  });
});

describe('办法第十五、十六条 期限', () => {
  it.each([
    ['绩效目标，末日是中秋，顺延', 'performance-goals', '2026-08-26', '2026-09-28', false],
    ['绩效目标，年份未公布', 'performance-goals', '2027-03-01', '2027-03-31', true],
    ['资料保存五年，不顺延', 'retention', '2026-10-03', '2031-10-03', false],
    ['闰日起存，平年 2 月 28 日', 'retention', '2024-02-29', '2029-02-28', false],
  ] as const)('%s', (_, kind, from, dueOn, provisional) => {
    expect(decideDeadline({ kind, from })).toMatchObject({ outcome: 'yes', value: { dueOn }, because: [], provisional });
  });
});
