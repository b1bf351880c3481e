import type { PerformanceStage } from '../cases/performance/acts.ts';
import type { ChangedLine } from '../cases/performance/changed-lines.ts';
import type { Adjustment, Goals, OfFund } from '../cases/performance/records.ts';
import type { SuggestedGoal } from '../cases/performance/suggested-goals.ts';
import type { Day } from '../kernel/day.ts';
import type { View } from './views.ts';

/** `GET /api/v1/cases/:id` of what a budget notice's money is to bring. */
export type PerformanceView = View<'performance'> & {
  readonly stage: PerformanceStage;
  readonly fund: OfFund;
  readonly goals: Goals;
  readonly filedOn: Day | null;
  readonly frozenOn: Day | null;
  readonly sentBack: string | null;
  readonly adjustment: (Adjustment & { readonly changes: readonly ChangedLine[] }) | null;
};

/** `GET /api/v1/performance`: newest first; the booked notices that have no goals yet, and the goals the policy's own targets suggest. */
export type PerformanceRow = Pick<OfFund, 'docNo' | 'fen' | 'dueOn'> & {
  readonly id: string;
  readonly stage: PerformanceStage;
  readonly filedOn: Day | null;
};
export type PerformanceList = {
  readonly rows: readonly PerformanceRow[];
  readonly waiting: readonly OfFund[];
  readonly suggested: readonly SuggestedGoal[];
};
