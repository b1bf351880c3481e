import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../test/refusal.ts';
import { asDay } from '../../../kernel/day.ts';
import { reviewOf } from './review-of.ts';

const HELD = { id: 'panel-1', title: '第一批验收', drawnOn: '2026-11-03', isRecommended: true };
const ON_PAPER = { minutes: '样例纪要', reviewReason: '会议先于系统启用' };
const RECTIFIED = { rectification: { notifiedOn: asDay('2026-11-05'), dueOn: asDay('2026-12-05'), completedOn: asDay('2026-11-20') } };

describe('the experts behind an acceptance (plan/2.4.3)', () => {
  it('are those of the last review here', () => {
    const again = { ...HELD, id: 'panel-2', title: '复评' };
    expect(reviewOf({}, [HELD, again], {})).toEqual({ ok: true, value: { panelId: 'panel-2', title: '复评' } });
  });

  it('met elsewhere only where none met here, with minutes and the reason', () => {
    expect(reviewOf({}, [], ON_PAPER)).toEqual({ ok: true, value: { minutes: '样例纪要', reason: '会议先于系统启用' } });
    expect(refusalOf(reviewOf({}, [], {})).message).toContain('须引用专家评审');
    expect(refusalOf(reviewOf({}, [], { minutes: '样例纪要' })).code).toBe('facts-missing');
    expect(refusalOf(reviewOf({}, [HELD], ON_PAPER)).code).toBe('policy-says-no');
  });

  it('are not passed over without a reason', () => {
    const doubted = { ...HELD, isRecommended: false };
    expect(refusalOf(reviewOf({}, [doubted], {})).message).toContain('没有推荐');
    expect(reviewOf({}, [doubted], { reviewReason: '缺陷已当场补齐' })).toMatchObject({ ok: true, value: { reason: '缺陷已当场补齐' } });
  });

  it('have to meet again after a rectification', () => {
    expect(refusalOf(reviewOf(RECTIFIED, [HELD], {})).code).toBe('facts-missing');
    expect(reviewOf(RECTIFIED, [HELD, { ...HELD, id: 'panel-2', drawnOn: '2026-11-20' }], {})).toMatchObject({
      value: { panelId: 'panel-2' },
    });
  });
});
