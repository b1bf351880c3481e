import type { NoInput } from '../given.ts';
import type { Day } from '../../kernel/day.ts';
import type {
  Adjustment,
  Conclusion,
  CorrectionSet,
  EvaluationRequest,
  EvaluationRound,
  Gap,
  Goals,
  Level,
  Stated,
  SupervisionWay,
} from './records.ts';

/** Of which round, and for which level somebody answers. */
type Answering = { readonly round: EvaluationRound; readonly level: Level };
type Reason = { readonly reason: string };
export type PerformanceInputs = {
  readonly draftGoals: Goals & { readonly fundId: string };
  readonly reviseGoals: Goals;
  readonly approveGoals: NoInput;
  readonly returnGoals: Reason;
  readonly acceptGoals: { readonly opinion: string };
  readonly refuseGoals: Reason;
  readonly proposeAdjustment: Goals & Pick<Adjustment, 'reason'>;
  /** `basis`: the document by which the adjustment was approved. */
  readonly approveAdjustment: { readonly basis: string };
  readonly refuseAdjustment: Reason;
  readonly reportQuarter: {
    readonly text: string;
    readonly stated: readonly Stated[];
    readonly corrections: readonly CorrectionSet[];
  };
  readonly closeCorrection: { readonly id: string; readonly result: string };
  /** `closesOn`: the last day to answer. */
  readonly openSurvey: { readonly round: EvaluationRound; readonly closesOn: Day };
  readonly handSurveyLink: { readonly round: EvaluationRound; readonly creditCode: string };
  readonly countSurvey: { readonly round: EvaluationRound };
  readonly evaluateGoals: {
    readonly round: EvaluationRound;
    readonly stated: readonly Stated[];
    readonly gaps: readonly Gap[];
    readonly opinion: string;
  };
  readonly approveEvaluation: NoInput;
  readonly returnEvaluation: Reason;
  /** The use case's own work: no page sends it. */
  readonly requestEvaluation: Pick<EvaluationRequest, 'round' | 'letter' | 'papers' | 'missing'>;
  readonly receiveRequest: Answering;
  readonly returnRequest: Answering & Reason;
  readonly concludeRequest: Answering & Conclusion;
  /** With `what` also `dueOn`. */
  readonly noteSupervision: {
    readonly way: SupervisionWay;
    readonly findings: string;
    readonly what?: string | undefined;
    readonly dueOn?: Day | undefined;
  };
};
