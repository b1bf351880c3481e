import { describe, expect, it } from 'vitest';
import { rectification } from '../schemas.ts';
import { ends, finished, notifiedOn } from './examples/m13-rectification.ts';
import { ends as deadlines } from './examples/m15-deadline.ts';
import { decideRectification } from './m13-rectification.ts';
import { decideDeadline } from './m15-deadline.ts';

describe('办法第十三条 限期整改', () => {
  it.each(ends)('%s', (_, notifiedOn, dueOn, provisional) => {
    expect(decideRectification({ notifiedOn, asOf: notifiedOn })).toMatchObject({ value: { dueOn }, provisional });
  });

  it.each(finished)('7 月 20 日通知整改：%s', (_, facts, outcome, missing) => {
    expect(decideRectification({ notifiedOn, ...facts })).toMatchObject({ outcome, missing });
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

describe('办法第十三条 整改期限中止', () => {
  const days = [{ from: '2026-07-27', until: '2026-08-03' }];
  it.each([
    ['中止7日，末日顺延7日', days, '2026-08-10', undefined, '2026-08-26', 'unknown', '整改还没有完成，最迟2026年8月26日'],
    [
      '顺延到周六的，再到下一个工作日',
      [{ from: '2026-07-27', until: '2026-07-30' }],
      '2026-08-10',
      undefined,
      '2026-08-24',
      'unknown',
      '整改还没有完成，最迟2026年8月24日',
    ],
    [
      '还在中止，过了原来的末日也不算逾期',
      [{ from: '2026-08-10' }],
      '2026-09-30',
      undefined,
      '2026-10-09',
      'unknown',
      '整改还没有完成，期限中止，恢复后续算',
    ],
    [
      '中止期间完成',
      [{ from: '2026-08-10' }],
      '2026-09-30',
      '2026-09-30',
      '2026-10-09',
      'yes',
      '整改应在2026年10月9日前（含当日）完成，已按期完成',
    ],
    ['恢复后逾期', days, '2026-08-27', undefined, '2026-08-26', 'no', '整改应在2026年8月26日前（含当日）完成，已逾期'],
  ] as const)('7 月 20 日通知：%s', (_, suspensions, asOf, completedOn, dueOn, outcome, says) => {
    const verdict = decideRectification({ notifiedOn, asOf, suspensions, ...(completedOn && { completedOn }) });
    expect([verdict.value?.dueOn, verdict.outcome, verdict.because[0]?.says]).toEqual([dueOn, outcome, says]);
  });

  it('恢复日期早于中止日期的不受理', () => {
    const facts = { notifiedOn, asOf: '2026-08-10', suspensions: [{ from: '2026-08-03', until: '2026-08-02' }] };
    expect(rectification.safeParse(facts).error?.issues[0]?.message).toBe('恢复日期不能早于中止日期');
  });
});

describe('办法第十五、十六条 期限', () => {
  it.each(deadlines)('%s', (_, kind, from, dueOn, provisional) => {
    expect(decideDeadline({ kind, from })).toMatchObject({ outcome: 'yes', value: { dueOn }, because: [], provisional });
  });
});
