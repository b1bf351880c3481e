import { addWorkingDays, type CountedDay } from '../../../../policy/calendar/index.ts';
import type { Day } from '../../../kernel/day.ts';
import { lastDayOf, type Month, monthOf, monthsFromTo, nextMonth } from '../../../kernel/month.ts';
import type { KnownProject } from '../../named-projects.ts';
import { OUT_STAGES, WORKING_STAGES } from '../stages.ts';
import type { PlanVersion } from '../plan/records.ts';
import type { ProgressReport } from './records.ts';

/** The text says “every month” and names no day: read so (docs/decisions/0006-where-the-flows-read-the-text.md). */
export const REPORT_DUE = { workingDays: 5, clause: 'plan/3.2', says: '次月前5个工作日内' } as const;

/** The last day for a month's report. `provisional` where the holidays of that year are not known yet. */
export const reportDueOn = (month: Month): CountedDay => addWorkingDays(lastDayOf(month), REPORT_DUE.workingDays);

/** The report that counts for a month: the last one sent. */
export const reportOf = ({ reports = [] }: Pick<KnownProject, 'reports'>, month: Month): ProgressReport | undefined =>
  reports.findLast((each) => each.month === month);

/** The report that counts of the last month before this one that has any. */
export function reportBefore({ reports = [] }: Pick<KnownProject, 'reports'>, month: Month): ProgressReport | undefined {
  const earlier = reports.filter((each) => each.month < month);
  const last = earlier
    .map((each) => each.month)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : earlier.findLast((each) => each.month === last);
}

const WORKING: readonly KnownProject['stage'][] = WORKING_STAGES;

/** What was reported before the file came here lies in the office's own sheets. */
function firstMonth({ carried }: Pick<KnownProject, 'carried'>, { approvedOn }: Pick<PlanVersion, 'approvedOn'>): Month {
  const cameOn = carried?.confirmed?.on;
  return monthOf(cameOn !== undefined && cameOn > approvedOn ? cameOn : approvedOn);
}

/** The months a project has to report on up to today: from its first approved plan to the month in which it passed acceptance. */
export function reportedMonths(project: KnownProject, today: Day): readonly Month[] {
  const [first] = project.plans ?? [];
  if (first === undefined || OUT_STAGES.includes(project.stage)) return [];
  const passed = project.acceptances.findLast(({ outcome }) => outcome === 'passed');
  return monthsFromTo(firstMonth(project, first), monthOf(WORKING.includes(project.stage) || passed === undefined ? today : passed.on));
}

export type ReportStanding = 'sent' | 'late' | 'missing' | 'awaited';

/** Whether a month's report came in time, late, not at all, or may still come in time. A correction does not make a report late. */
export function reportStanding({ reports = [] }: Pick<KnownProject, 'reports'>, month: Month, today: Day): ReportStanding {
  const dueOn = reportDueOn(month).day;
  const first = reports.find((each) => each.month === month);
  if (first === undefined) return today > dueOn ? 'missing' : 'awaited';
  return first.on > dueOn ? 'late' : 'sent';
}

/** The oldest month from the first plan on that has no report, whatever the day; undefined where nobody has to report. */
export function nextReport(project: KnownProject): Month | undefined {
  const [first] = project.plans ?? [];
  if (first === undefined || !WORKING.includes(project.stage)) return undefined;
  let month = firstMonth(project, first);
  while (reportOf(project, month) !== undefined) month = nextMonth(month);
  return month;
}

/** The month to report on now: the oldest one still owed, else the newest. Undefined where nothing is to be reported. */
export function monthToReport(project: KnownProject, today: Day): Month | undefined {
  const months = reportedMonths(project, today);
  return months.find((month) => reportOf(project, month) === undefined) ?? months.at(-1);
}
