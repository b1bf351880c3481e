import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { RecoveryAct } from './acts.ts';
import type { Claim, Disposal, Hearing, InstalmentPlan, Proposal, Receipt, Statement, Target } from './records.ts';

type File = {
  readonly target: Target;
  /** As the firm was told. */
  readonly notified: { readonly claim: Claim; readonly findings: string; readonly on: Day; readonly answerBy: Day };
  readonly statements: readonly Statement[];
  readonly hearing?: Hearing;
  /** Why the approver sent the decision back. */
  readonly returned?: string;
  readonly hands: Hands<RecoveryAct>;
};
type Decided = File & {
  readonly decision: Proposal & { readonly on: Day };
  /** As approved; without one all is due on the decision's own day. */
  readonly plan?: InstalmentPlan;
  /** Asked for and not yet answered. */
  readonly askedPlan?: InstalmentPlan;
  readonly receipts: readonly Receipt[];
  readonly writtenOff?: { readonly fen: number; readonly reason: string; readonly document: string; readonly on: Day };
};
export type NotifiedRecovery = File & { readonly stage: 'notified' };
export type ProposedRecovery = File & { readonly stage: 'proposed'; readonly proposal: Proposal };
export type DroppedRecovery = File & { readonly stage: 'dropped'; readonly reason: string };
export type DecidedRecovery = Decided & { readonly stage: 'decided' };
export type SettledRecovery = Decided & { readonly stage: 'settled' };
export type ClosedRecovery = Decided & { readonly stage: 'closed'; readonly closedOn: Day; readonly to: Disposal };
export type EnforcedRecovery = DecidedRecovery | SettledRecovery | ClosedRecovery;
export type KnownRecovery = NotifiedRecovery | ProposedRecovery | DroppedRecovery | EnforcedRecovery;
export type Recovery = { readonly stage: 'none' } | KnownRecovery;
