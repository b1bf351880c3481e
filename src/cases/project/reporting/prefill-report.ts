import type { Day } from '../../../kernel/day.ts';
import type { Month } from '../../../kernel/month.ts';
import type { KnownProject } from '../../named-projects.ts';
import { planInForce } from '../plan/in-force.ts';
import { lineUseOf } from '../plan/line-use.ts';
import type { PlanLine } from '../plan/records.ts';
import type { LineProgress } from './records.ts';
import { reportBefore, reportOf } from './report-due.ts';

/** What a line is filled with before anybody types, and where that comes from. */
export type PrefilledLine = {
  readonly line: PlanLine;
  readonly progress: LineProgress;
  /** The report the figures are from; absent where there was none. */
  readonly from?: { readonly month: Month; readonly on: Day };
  /** What the papers on file come to, and the day of the newest; the larger of report and papers is offered. */
  readonly paid?: { readonly fen: number; readonly until: Day | string };
};

function paidOn(project: KnownProject, line: PlanLine): PrefilledLine['paid'] {
  const fen = lineUseOf(line, project).paidFen;
  const days = project.expenses.flatMap(({ place, facts }) => (place?.line === line.no && facts.payment ? [facts.payment.paidOn] : []));
  const until = days.toSorted().at(-1);
  return until === undefined || fen === 0 ? undefined : { fen, until };
}

/** The lines of a month's report as far as they are known: from that month's own report, else the last before it, and from expenses on file. */
export function prefillReport(project: KnownProject, month: Month): readonly PrefilledLine[] {
  const last = reportOf(project, month) ?? reportBefore(project, month);
  return (planInForce(project)?.plan.lines ?? []).map((line) => {
    const said = last?.lines.find(({ no }) => no === line.no);
    const paid = paidOn(project, line);
    const progress = said ?? { no: line.no, percent: 0, spentFen: 0 };
    return {
      line,
      progress: { ...progress, spentFen: Math.max(progress.spentFen, paid?.fen ?? 0) },
      ...(last && said && { from: { month: last.month, on: last.on } }),
      ...(paid && { paid }),
    };
  });
}
