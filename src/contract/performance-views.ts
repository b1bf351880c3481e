import type { PerformanceStage } from '../cases/performance/acts.ts';
import type { ChangedLine } from '../cases/performance/changed-lines.ts';
import type {
  Adjustment,
  Correction,
  Evaluation,
  EvaluationRequest,
  EvaluationRound,
  Goals,
  OfFund,
  QuarterReport,
  ScoredLine,
  Supervision,
} from '../cases/performance/records.ts';
import type { Survey } from '../cases/performance/survey/records.ts';
import type { MissingPiece } from '../cases/performance/missing-for.ts';
import type { SelfEvaluated } from '../cases/performance/self-evaluations.ts';
import type { SuggestedGoal } from '../cases/performance/suggested-goals.ts';
import type { Tracking } from '../cases/performance/track.ts';
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
  /** As everything stands today; null before finance has filed the goals. */
  readonly tracking: Tracking | null;
  /** The last day of the quarter whose report is next. */
  readonly nextQuarter: Day | null;
  readonly reports: readonly QuarterReport[];
  readonly supervisions: readonly Supervision[];
  readonly corrections: readonly Correction[];
  /** What an evaluation would give today; null where none can begin. */
  readonly scored: readonly ScoredLine[] | null;
  readonly evaluations: readonly Evaluation[];
  /** Handed in, not yet approved. */
  readonly evaluation: Evaluation | null;
  /** As handed up, oldest first, with what each level answered. */
  readonly requests: readonly EvaluationRequest[];
  /** Rounds whose approved evaluation is to be handed up, first or again. */
  readonly toHandUp: readonly EvaluationRound[];
  /** What the papers of each round still lack. */
  readonly missing: readonly { readonly round: EvaluationRound; readonly pieces: readonly MissingPiece[] }[];
  /** What each pilot says of itself, for each round, beside the record. */
  readonly selfEvaluations: readonly SelfEvaluated[];
  /** Oldest first. */
  readonly surveys: readonly Survey[];
  readonly adjustment: (Adjustment & { readonly changes: readonly ChangedLine[] }) | null;
};

/** `GET /api/v1/cases/:id/survey-links`: the address at which one firm answers once, until `closesOn`. */
export type SurveyLink = Pick<Survey, 'round' | 'closesOn'> & { readonly name: string; readonly link: string };

/** `GET /api/v1/performance`: newest first; the booked notices that have no goals yet, and the goals the policy's own targets suggest. */
export type PerformanceRow = Pick<OfFund, 'docNo' | 'fen' | 'dueOn'> & {
  readonly id: string;
  readonly stage: PerformanceStage;
  readonly filedOn: Day | null;
  /** As approved, oldest first. */
  readonly evaluations: readonly Pick<Evaluation, 'round' | 'on' | 'total' | 'grade'>[];
  /** As handed up, oldest first. */
  readonly requests: readonly EvaluationRequest[];
};
export type PerformanceList = {
  readonly rows: readonly PerformanceRow[];
  readonly waiting: readonly OfFund[];
  readonly suggested: readonly SuggestedGoal[];
};
