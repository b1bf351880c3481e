import { describe, expect, it } from 'vitest';
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

describe('办法第十五、十六条 期限', () => {
  it.each(deadlines)('%s', (_, kind, from, dueOn, provisional) => {
    expect(decideDeadline({ kind, from })).toMatchObject({ outcome: 'yes', value: { dueOn }, because: [], provisional });
  });
});
