import type { Day } from '../../kernel/day.ts';
import type { Claim, Disposal, Hearing, InstalmentPlan, Proposal, Receipt, Statement, Target } from './records.ts';

/** Of which money: what the books need to know. */
type Booked = Pick<Target, 'source' | 'use'>;

export type RecoveryEvent =
  | {
      readonly type: 'recovery-opened';
      readonly target: Target;
      readonly claim: Claim;
      readonly findings: string;
      /** Until then the firm may state its case. */
      readonly answerBy: Day;
    }
  | { readonly type: 'recovery-answered'; readonly statement: Statement }
  | { readonly type: 'recovery-heard'; readonly hearing: Hearing }
  | { readonly type: 'recovery-proposed'; readonly proposal: Proposal }
  | { readonly type: 'recovery-returned'; readonly reason: string }
  | { readonly type: 'recovery-decided'; readonly proposal: Proposal }
  | { readonly type: 'recovery-dropped'; readonly reason: string }
  | { readonly type: 'recovery-instalments-proposed'; readonly plan: InstalmentPlan }
  | { readonly type: 'recovery-instalments-returned'; readonly reason: string }
  | { readonly type: 'recovery-instalments-approved'; readonly plan: InstalmentPlan }
  | ({ readonly type: 'recovery-received'; readonly receipt: Receipt } & Booked)
  | { readonly type: 'recovery-written-off'; readonly fen: number; readonly reason: string; readonly document: string }
  | ({ readonly type: 'recovery-closed'; readonly fen: number; readonly to: Disposal } & Booked);
