import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PublicNotice } from '../contract/public-views.ts';
import { asDay } from '../kernel/day.ts';
import { emptyDraft, NoticeBody } from './notice.tsx';
import { STYLE } from './style.ts';

const HOSTILE = '样例</option><script>alert(1)</script>"onmouseover="x';
const NOTICE: PublicNotice = {
  id: 'n1',
  title: `公示 ${HOSTILE}`,
  purpose: 'award',
  stage: 'open',
  startsOn: asDay('2026-07-20'),
  lastDay: asDay('2026-07-27'),
  remainingWorkingDays: 5,
  contact: HOSTILE,
  today: asDay('2026-07-21'),
  programme: '彭阳县（样例）',
  publicity: { decision: 'publicity', pack: 'pengyang-2026', outcome: 'no', value: null, because: [], missing: [], provisional: false },
  items: [{ caseId: HOSTILE, name: HOSTILE, project: '改造', amountFen: 38_765_433, amountSays: '387,654.33 元', outcome: null }],
  objections: { received: 1, settled: 0 },
};
const html = (notice: PublicNotice, draft = emptyDraft()) => renderToStaticMarkup(<NoticeBody notice={notice} draft={draft} />);

describe('a public notice', () => {
  it('escapes whatever firms and people have written', () => {
    const page = html(NOTICE, { values: { text: HOSTILE, name: HOSTILE }, faults: { phone: HOSTILE }, key: HOSTILE });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('"onmouseover');
  });

  it('shows unit, project and intended amount to the fen', () => {
    expect(html(NOTICE)).toContain('387,654.33');
  });

  it('says so where the year’s days off are not known yet', () => {
    expect(html(NOTICE)).not.toContain('日期待定');
    expect(html({ ...NOTICE, publicity: { ...NOTICE.publicity, provisional: true } })).toContain('日期待定');
  });

  it('takes objections while it runs and not after its period', () => {
    expect(html(NOTICE)).toContain('<form');
    expect(html({ ...NOTICE, remainingWorkingDays: 0 })).not.toContain('<form');
    expect(html({ ...NOTICE, stage: 'concluded', remainingWorkingDays: 0 })).not.toContain('<form');
  });

  it('shows what became of each firm once it is concluded', () => {
    const [item] = NOTICE.items;
    if (item === undefined) throw new Error('the notice has an item');
    const after = (outcome: 'confirmed' | 'removed') => html({ ...NOTICE, stage: 'concluded', items: [{ ...item, outcome }] });
    expect(after('confirmed')).toContain('公示无异议');
    expect(after('removed')).toContain('异议成立');
  });

  it('gives back what was typed, with each fault beside its field', () => {
    const page = html(NOTICE, { values: { text: '事实如下', phone: '' }, faults: { phone: '请填写联系电话' }, key: 'k' });
    expect(page).toContain('事实如下</textarea>');
    expect(page).toContain('id="phone-fault"');
    expect(page).toMatch(/id="phone" aria-describedby="phone-fault" aria-invalid="true"/);
  });
});

describe('the stylesheet', () => {
  it('weighs no more than ten kilobytes', () => {
    expect(Buffer.byteLength(STYLE)).toBeLessThan(10 * 1024);
  });
});
