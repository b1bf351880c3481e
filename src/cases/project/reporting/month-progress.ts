import { formatDay, type Day } from '../../../kernel/day.ts';
import { sumFen } from '../../../kernel/fen.ts';
import { lastDayOf, type Month } from '../../../kernel/month.ts';
import type { KnownProject } from '../../named-projects.ts';
import { lineUseOf } from '../plan/line-use.ts';
import { planInForce } from '../plan/in-force.ts';
import type { PlanLine } from '../plan/records.ts';
import type { LineProgress } from './records.ts';
import { reportBefore, reportOf } from './report-due.ts';

/** The stated rule of what is called a deviation; every row names which of these it is. */
export const DEVIATION_RULES = [
  '计划完成日期已过、进度不到100%',
  '累计投入超过该项计划金额',
  '报送的累计投入少于当月底前在案的支付凭证',
  '进度比上次报送倒退',
] as const;

/** A month of one project against its plan; percents are whole, weighted by the planned amounts and rounded down. */
export type MonthProgress = {
  /** What was to be done by the end of the month. */
  readonly plannedPercent: number;
  readonly percent: number | null;
  readonly plannedFen: number;
  readonly spentFen: number | null;
  readonly deviations: readonly string[];
};

const total = (lines: readonly PlanLine[]): bigint => sumFen(lines.map(({ plannedFen }) => BigInt(plannedFen)));
const share = (part: bigint, whole: bigint): number => (whole === 0n ? 0 : Number(part / whole));

/** What the papers on file say was paid for the line by that day. */
const paidUntil = ({ expenses }: KnownProject, line: PlanLine, end: Day): number =>
  lineUseOf(line, { expenses: expenses.filter(({ facts: { payment } }) => payment !== undefined && payment.paidOn <= end) }).paidFen;

type Line = { readonly line: PlanLine; readonly now: LineProgress; readonly before: LineProgress | undefined; readonly paidFen: number };

const deviationsOf = ({ line, now, before, paidFen }: Line, end: Day): string[] => {
  const { no, dueOn, plannedFen } = line;
  return [
    ...(dueOn <= end && now.percent < 100 ? [`第${no}项应于${formatDay(dueOn)}完成，进度${now.percent}%`] : []),
    ...(now.spentFen > plannedFen ? [`第${no}项投入超过计划`] : []),
    ...(now.spentFen < paidFen ? [`第${no}项报送的投入少于在案凭证`] : []),
    ...(before !== undefined && now.percent < before.percent ? [`第${no}项进度由${before.percent}%退到${now.percent}%`] : []),
  ];
};

/** Progress and spending of a project as reported for a month, against its plan in force (plan/2.4.2, 3.2). Undefined before there is a plan. */
export function monthProgress(project: KnownProject, month: Month): MonthProgress | undefined {
  const plan = planInForce(project)?.plan;
  if (plan === undefined) return undefined;
  const end = lastDayOf(month);
  const whole = total(plan.lines);
  const planned = { plannedPercent: share(total(plan.lines.filter(({ dueOn }) => dueOn <= end)) * 100n, whole), plannedFen: Number(whole) };
  const report = reportOf(project, month);
  if (report === undefined) return { ...planned, percent: null, spentFen: null, deviations: [] };
  const before = reportBefore(project, month);
  const lines = plan.lines.map((line): Line => {
    const find = (all: readonly LineProgress[] | undefined): LineProgress | undefined => all?.find(({ no }) => no === line.no);
    const now = find(report.lines) ?? { no: line.no, percent: 0, spentFen: 0 };
    return { line, now, before: find(before?.lines), paidFen: paidUntil(project, line, end) };
  });
  return {
    ...planned,
    percent: share(sumFen(lines.map(({ line, now }) => BigInt(line.plannedFen) * BigInt(now.percent))), whole),
    spentFen: Number(sumFen(report.lines.map(({ spentFen }) => BigInt(spentFen)))),
    deviations: lines.flatMap((each) => deviationsOf(each, end)),
  };
}
