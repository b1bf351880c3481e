import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type County, person, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay, addDays } from '../../../kernel/day.ts';
import { asMonth, lastDayOf, monthOf } from '../../../kernel/month.ts';
import { monthProgress } from './month-progress.ts';
import { prefillReport } from './prefill-report.ts';
import type { Said } from './records.ts';
import { monthToReport, reportBefore, reportDueOn, reportedMonths, reportOf, reportStanding } from './report-due.ts';

const [firm, officer] = [person('firm'), person('officer')];
const [JULY, AUGUST, OCTOBER, DECEMBER] = ['2026-07', '2026-08', '2026-10', '2026-12'].map(asMonth) as [
  Said['month'],
  Said['month'],
  Said['month'],
  Said['month'],
];
const report = (bent: Partial<Said & { reason: string }> = {}): object => ({
  month: AUGUST,
  lines: [{ no: '1', percent: 30, spentFen: 10_000_000 }],
  intent: '联调测试（样例）',
  ...bent,
});
/** A pilot with an approved plan, on that day. */
function pilotOn(day: string, before = 'registerExpense'): County {
  const county = walkTo(before);
  county.today = asDay(day);
  return county;
}

describe('the day a month’s report is due (plan/3.2)', () => {
  it.each([
    ['2026-07', '2026-08-07', false],
    ['2026-09', '2026-10-13', false],
    ['2026-12', '2027-01-07', true],
  ])('of %s is %s', (month, day, provisional) => {
    expect(reportDueOn(asMonth(month))).toEqual({ day, provisional });
  });

  it('lies in the next month, after its fifth day at the earliest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const month = monthOf(addDays(asDay('2025-01-01'), days));
        const { day } = reportDueOn(month);
        expect(day >= addDays(lastDayOf(month), 5)).toBe(true);
        expect(monthOf(day)).toBe(monthOf(addDays(lastDayOf(month), 1)));
      }),
    );
  });
});

describe('a month’s report', () => {
  it('is sent by the firm, in time', () => {
    const county = pilotOn('2026-09-03');
    step(county, { act: 'reportProgress', as: firm, input: report({ problems: '设备到货晚（样例）' }) });
    const project = projectOf(county, P);
    expect(reportOf(project, AUGUST)).toMatchObject({ planVersion: 1, dueOn: '2026-09-07', on: '2026-09-03', by: '样例firm' });
    expect(reportOf(project, AUGUST)).not.toHaveProperty('onBehalf');
    expect(reportStanding(project, AUGUST, county.today)).toBe('sent');
  });

  it('sent by the officer is marked so', () => {
    const county = pilotOn('2026-09-03');
    step(county, { act: 'reportProgress', as: officer, input: report() });
    expect(reportOf(projectOf(county, P), AUGUST)).toMatchObject({ onBehalf: true, by: '样例officer' });
  });

  it('is one a month: a correction says why and leaves the first where it is', () => {
    const county = pilotOn('2026-09-03');
    step(county, { act: 'reportProgress', as: firm, input: report() });
    expect(refusalOf(tryAct(county, 'reportProgress', firm, report())).code).toBe('already-done');
    county.today = asDay('2026-09-20');
    step(county, {
      act: 'reportProgress',
      as: firm,
      input: report({ lines: [{ no: '1', percent: 25, spentFen: 0 }], reason: '漏算（样例）' }),
    });
    const project = projectOf(county, P);
    expect(project.reports?.map(({ lines, reason }) => [lines[0]?.percent, reason])).toEqual([
      [30, undefined],
      [25, '漏算（样例）'],
    ]);
    expect(reportStanding(project, AUGUST, county.today)).toBe('sent');
  });

  const bad: readonly (readonly [string, object, RegExp])[] = [
    ['a month before the plan', report({ month: asMonth('2026-06') }), /2026年6月不在/],
    ['a month to come', report({ month: OCTOBER }), /2026年10月不在/],
    ['a line the plan does not have', report({ lines: [{ no: '9', percent: 1, spentFen: 0 }] }), /与现行方案不一致/],
    ['no line', report({ lines: [] }), /与现行方案不一致/],
    ['a finished line without its day', report({ lines: [{ no: '1', percent: 100, spentFen: 0 }] }), /请填写完成日期/],
    ['a day for an unfinished line', report({ lines: [{ no: '1', percent: 99, spentFen: 0, doneOn: asDay('2026-09-01') }] }), /应为100%/],
    ['a finish to come', report({ lines: [{ no: '1', percent: 100, spentFen: 0, doneOn: asDay('2026-09-04') }] }), /不能晚于今天/],
  ];
  it.each(bad)('is refused with %s', (_what, input, says) => {
    expect(refusalOf(tryAct(pilotOn('2026-09-03'), 'reportProgress', firm, input)).message).toMatch(says);
  });

  it('waits for a plan', () => {
    expect(refusalOf(tryAct(pilotOn('2026-09-03', 'draftPlan'), 'reportProgress', firm, report())).code).toBe('facts-missing');
  });
});

describe('which months are owed', () => {
  it('are those from the plan on, the oldest first', () => {
    const county = pilotOn('2026-09-03');
    const project = projectOf(county, P);
    expect(reportedMonths(project, county.today)).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(monthToReport(project, county.today)).toBe('2026-07');
    expect([JULY, AUGUST].map((month) => reportStanding(project, month, county.today))).toEqual(['missing', 'awaited']);
  });

  it('end with the month in which acceptance was passed', () => {
    const county = walkTo('approveByCounty');
    county.today = asDay('2027-02-01');
    expect(reportedMonths(projectOf(county, P), county.today).at(-1)).toBe('2026-11');
  });

  it('are none before a plan is approved', () => {
    expect(monthToReport(projectOf(walkTo('approvePlan'), P), asDay('2026-12-01'))).toBeUndefined();
  });

  it('a report after its day is late', () => {
    const county = pilotOn('2026-09-08');
    step(county, { act: 'reportProgress', as: firm, input: report() });
    expect(reportStanding(projectOf(county, P), AUGUST, county.today)).toBe('late');
  });
});

describe('the next report begins with what is known', () => {
  it('from the last one sent, and says so', () => {
    const county = pilotOn('2026-10-09');
    step(county, { act: 'reportProgress', as: firm, input: report() });
    step(county, { act: 'reportProgress', as: firm, input: report({ month: JULY }) });
    const project = projectOf(county, P);
    expect(reportBefore(project, OCTOBER)?.month).toBe('2026-08');
    expect(prefillReport(project, OCTOBER)).toMatchObject([
      { progress: { percent: 30, spentFen: 10_000_000 }, from: { month: '2026-08', on: '2026-10-09' } },
    ]);
  });

  it('and from the papers on file where they come to more', () => {
    const county = walkTo('assignEvaluator');
    const [{ paid, progress } = {}] = prefillReport(projectOf(county, P), OCTOBER);
    expect(paid?.fen).toBeGreaterThan(0);
    expect(progress?.spentFen).toBe(paid?.fen);
  });
});

describe('a month against the plan (plan/2.4.2)', () => {
  it('says nothing of a month without a report but what was planned', () => {
    expect(monthProgress(projectOf(pilotOn('2026-09-03'), P), DECEMBER)).toEqual({
      plannedPercent: 100,
      percent: null,
      plannedFen: 60_000_000,
      spentFen: null,
      deviations: [],
    });
  });

  it('names what departs from it by the stated rule, and nothing else', () => {
    const county = pilotOn('2027-01-04', 'assignEvaluator');
    step(county, { act: 'reportProgress', as: firm, input: report({ lines: [{ no: '1', percent: 50, spentFen: 60_000_000 }] }) });
    const fine = monthProgress(projectOf(county, P), AUGUST);
    expect(fine).toMatchObject({ plannedPercent: 0, percent: 50, spentFen: 60_000_000, deviations: [] });
    step(county, { act: 'reportProgress', as: firm, input: report({ month: DECEMBER, lines: [{ no: '1', percent: 40, spentFen: 1 }] }) });
    expect(monthProgress(projectOf(county, P), DECEMBER)?.deviations).toEqual([
      '第1项应于2026年12月31日完成，进度40%',
      '第1项报送的投入少于在案凭证',
      '第1项进度由50%退到40%',
    ]);
  });
});

describe('a visit (plan/2.2.2)', () => {
  it('is put on file with day, persons and findings, by whoever was there', () => {
    const county = pilotOn('2026-09-03');
    const visit = { on: asDay('2026-09-01'), persons: '样例经办、样例园区', findings: '服务器机房未通电（样例）' };
    step(county, { act: 'recordVisit', as: person('park'), input: visit });
    expect(projectOf(county, P).visits).toEqual([{ ...visit, by: '样例park' }]);
  });

  it('lies in the past, and is not the firm’s to record', () => {
    const county = pilotOn('2026-09-03');
    const visit = { on: asDay('2026-09-04'), persons: '样例', findings: '样例' };
    expect(refusalOf(tryAct(county, 'recordVisit', officer, visit)).message).toContain('不能晚于今天');
    expect(refusalOf(tryAct(county, 'recordVisit', firm, visit)).code).toBe('not-permitted');
  });
});
