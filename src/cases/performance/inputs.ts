import type { NoInput } from '../given.ts';
import type { Adjustment, Goals } from './records.ts';

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
};
