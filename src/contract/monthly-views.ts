import type { MonthProgress } from '../cases/project/reporting/month-progress.ts';
import type { ReportStanding } from '../cases/project/reporting/report-due.ts';
import type { ProjectStage } from '../cases/project/stages.ts';
import type { Day } from '../kernel/day.ts';
import type { Month } from '../kernel/month.ts';

/** One project in one month: whether its report came, and how it stands against the plan. */
export type MonthlyRow = MonthProgress & {
  readonly id: string;
  readonly name: string;
  readonly stage: ProjectStage;
  readonly standing: ReportStanding;
  readonly sentOn: Day | null;
  readonly onBehalf: boolean;
  readonly corrections: number;
  readonly problems: string | null;
  readonly intent: string | null;
  /** Doubts about its papers that nobody has answered. */
  readonly doubts: number;
};
/** A provider with the firms of the month that it serves. `points`: hundredths of a point of 100, null where nothing can be judged yet; `place`: among all who can. */
export type MonthlyProvider = {
  readonly name: string;
  readonly points: number | null;
  readonly place: number | null;
  readonly firms: readonly string[];
};
/** `GET /api/v1/monthly?month=`: 月度调度. `months`: those that any project reports on, oldest first; `provisional`: the due day may move. */
export type MonthlyView = {
  readonly month: Month;
  readonly months: readonly Month[];
  readonly dueOn: Day;
  readonly provisional: boolean;
  readonly rows: readonly MonthlyRow[];
  /** Best first, by the records of today; null for those who do not see ratings. */
  readonly providers: readonly MonthlyProvider[] | null;
};
