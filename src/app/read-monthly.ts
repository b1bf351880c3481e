import type { KnownCase } from '../cases/named-projects.ts';
import { openFindings } from '../cases/project/evidence/open-findings.ts';
import { monthProgress } from '../cases/project/reporting/month-progress.ts';
import { reportDueOn, reportedMonths, reportOf, reportStanding } from '../cases/project/reporting/report-due.ts';
import { providersOf } from '../cases/project/serving.ts';
import { PILOT_STAGES } from '../cases/project/stages.ts';
import type { MonthlyProvider, MonthlyRow, MonthlyView } from '../contract/monthly-views.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { firstDayOf, type Month, monthOf } from '../kernel/month.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { RatingRow } from '../contract/rating-views.ts';
import { readRatings } from './list-ratings.ts';
import { listProjectsAt } from './list-projects-at.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

const MOST = 500;

/** How those who serve these firms did, best first. */
const providersOfMonth = (owed: readonly KnownCase[], ratings: readonly RatingRow[]): readonly MonthlyProvider[] =>
  ratings.flatMap(({ provider: { name, creditCode }, points, place }) => {
    const firms = owed.filter(({ state }) => providersOf(state).includes(creditCode)).map(({ state }) => state.application.name);
    return firms.length === 0 ? [] : [{ name, points, place, firms }];
  });

function rowOf({ caseId: id, state: project }: KnownCase, month: Month, today: Day): MonthlyRow {
  const progress = monthProgress(project, month);
  if (progress === undefined) throw new TypeError('a month is owed where no plan is approved');
  const sent = (project.reports ?? []).filter((each) => each.month === month);
  const report = reportOf(project, month);
  return {
    ...progress,
    id,
    name: project.application.name,
    stage: project.stage,
    standing: reportStanding(project, month, today),
    sentOn: sent[0]?.on ?? null,
    onBehalf: report?.onBehalf ?? false,
    corrections: Math.max(0, sent.length - 1),
    problems: report?.problems ?? null,
    intent: report?.intent ?? null,
    doubts: openFindings(project).length,
  };
}

/** What still has to come first, then what departs from the plan. */
const RANK = { missing: 0, late: 1, awaited: 2, sent: 3 } as const;
const byConcern = (a: MonthlyRow, b: MonthlyRow): number =>
  RANK[a.standing] - RANK[b.standing] || b.deviations.length - a.deviations.length || (a.name < b.name ? -1 : 1);

/**
 * The reports of one month over all projects that owe one (plan/2.4.2, 3.2), with open doubts about their money and how their providers
 * did; without a month, the last that has ended. Refuses whoever does not see the whole programme.
 */
export async function readMonthly(ports: Ports, { actor, programmeId }: Who, asked?: Month): Promise<Result<MonthlyView>> {
  const may = mayEnter(actor, 'monthly');
  if (!may.ok) return may;
  const { today } = await ports.moment(programmeId);
  const reads = ports.store.in(programmeId);
  const begun = await listProjectsAt(reads, PILOT_STAGES, MOST);
  const owed = begun.map((each) => ({ ...each, months: reportedMonths(each.state, today) }));
  const months = [...new Set(owed.flatMap((each) => each.months))].toSorted();
  const month = asked ?? monthOf(addDays(firstDayOf(monthOf(today)), -1));
  const { day, provisional } = reportDueOn(month);
  const ratings = mayEnter(actor, 'sanctions').ok ? await readRatings(reads, today) : null;
  const owing = owed.filter((each) => each.months.includes(month));
  const rows = owing.map((each) => rowOf(each, month, today)).toSorted(byConcern);
  return ok({ month, months, dueOn: day, provisional, rows, providers: ratings && providersOfMonth(owing, ratings) });
}
