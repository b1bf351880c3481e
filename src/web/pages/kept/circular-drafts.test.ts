import { describe, expect, it } from 'vitest';
import type { DeadlineRow } from '../../../contract/deadline-views.ts';
import type { MonthlyRow } from '../../../contract/monthly-views.ts';
import { asDay } from '../../../kernel/day.ts';
import { aheadCommendation, aheadOf, lateCircular } from './circular-drafts.ts';

const late = (owner: string, title: string, dueOn: string): DeadlineRow => ({
  caseId: 'p',
  kind: 'project',
  of: '样例企业',
  deadline: 'milestone',
  subject: dueOn,
  about: null,
  dueOn: asDay(dueOn),
  title,
  clause: 'plan/3.2',
  nature: 'act-by',
  otherwise: '',
  owner,
});
const firm = (name: string, percent: number | null, more: Partial<MonthlyRow> = {}): MonthlyRow => ({
  id: name,
  name,
  stage: 'pilot',
  standing: 'sent',
  sentOn: null,
  onBehalf: false,
  corrections: 0,
  problems: null,
  intent: null,
  doubts: 0,
  plannedPercent: 50,
  plannedFen: 100,
  percent,
  spentFen: 0,
  deviations: [],
  ...more,
});

describe('a circular drafted from a list', () => {
  it('names each owner once, with how much is late, since when and by which clause', () => {
    const cells = lateCircular(
      [late('企业', '报送月度进度', '2026-06-01'), late('县财政局', '拨付', '2026-06-03'), late('企业', '方案里程碑', '2026-06-09')],
      asDay('2026-07-01'),
    );
    expect(cells).toMatchObject({ kind: 'circular', unit: '企业、县财政局' });
    expect(String(cells['facts']).split('\n')).toEqual([
      '企业：2项，最早应于2026年6月1日办结；报送月度进度（方案三（二））、方案里程碑（方案三（二））。',
      '县财政局：1项，最早应于2026年6月3日办结；拨付（方案三（二））。',
    ]);
  });

  it('praises only whoever reported in time, did more than planned and deviates in nothing', () => {
    const rows = [
      firm('甲', 60),
      firm('乙', 50),
      firm('丙', null),
      firm('丁', 90, { standing: 'late' }),
      firm('戊', 90, { deviations: ['超支'] }),
    ];
    expect(aheadOf(rows).map(({ name }) => name)).toEqual(['甲']);
    expect(aheadCommendation(aheadOf(rows), '2026-09' as never)).toMatchObject({ kind: 'praise', unit: '甲' });
  });
});
