import type { NoInput } from '../given.ts';
import type { Day } from '../../kernel/day.ts';
import type { Adjustment, CorrectionSet, EvaluationRound, Gap, Goals, Stated, SupervisionWay } from './records.ts';

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
  /** With `what` also `dueOn`. */
  readonly noteSupervision: {
    readonly way: SupervisionWay;
    readonly findings: string;
    readonly what?: string | undefined;
    readonly dueOn?: Day | undefined;
  };
};
