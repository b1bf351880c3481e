import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { inboxItemOf } from './list-inbox.ts';
import type { WaitingCase } from './store.ts';

const since = asDay('2026-11-02');
const waiting: WaitingCase = {
  id: 'case-1',
  kind: 'project',
  stage: 'awarded',
  title: '样例甲纺织有限公司',
  since,
  act: 'orderPayment',
  deadline: null,
  about: null,
  dueOn: null,
  count: 1,
};

describe('a line of the inbox', () => {
  it('leads to the batches where money is to be ordered or booked, for on the case itself there is no button for it', () => {
    expect(inboxItemOf(waiting).on).toBe('batch');
    expect(inboxItemOf({ ...waiting, stage: 'ordered', act: 'payAward' }).on).toBe('batch');
    expect(inboxItemOf({ ...waiting, kind: 'outlay', stage: 'cleared', act: 'orderOutlay' }).on).toBe('batch');
  });

  it('leads to the notices where one is to be published or awaited', () => {
    expect(inboxItemOf({ ...waiting, stage: 'listed', act: 'publishNotice', deadline: 'pilot-notice' }).on).toBe('notice');
    expect(inboxItemOf({ ...waiting, kind: 'outlay', stage: 'approved', act: 'concludeOutlayNotice' }).on).toBe('notice');
  });

  it('is one for all periods of one name in a case: what is due first, and how many there are', () => {
    const goals = { ...waiting, kind: 'performance', stage: 'frozen', act: 'closeCorrection', deadline: 'goal-correction' } as const;
    expect(inboxItemOf({ ...goals, about: '样例目标', count: 24 }).about).toBe('样例目标等 24 项');
    expect(inboxItemOf({ ...goals, about: '样例目标', count: 1 }).about).toBe('样例目标');
  });

  it('leads to the case itself where its own act is waited for', () => {
    expect(inboxItemOf({ ...waiting, stage: 'award-publicised', act: 'confirmAward' }).on).toBeNull();
  });
});
