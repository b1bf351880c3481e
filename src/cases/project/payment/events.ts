import type { PaymentReadinessFacts, PaymentReadinessValue } from '../../../../policy/policy.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Award, Publicised, FailedOrder, Review, Payment, PaymentOrder, FundSource } from '../records.ts';

export type PaymentEvent =
  | { readonly type: 'county-approved'; readonly review: Review; readonly award: Award }
  /** `released`: money that was bound to the award and is free again. */
  | {
      readonly type: 'county-returned';
      readonly review: Review;
      readonly released?: { readonly fen: number; readonly fundSource: FundSource; readonly use: 'transformation' };
    }
  | { readonly type: 'city-approved'; readonly review: Review }
  | { readonly type: 'city-returned'; readonly review: Review }
  | { readonly type: 'award-publicised'; readonly publicised: Publicised }
  | { readonly type: 'award-disputed'; readonly publicised: Publicised; readonly reason: string }
  | {
      readonly type: 'award-confirmed';
      readonly amountFen: number;
      readonly fundSource: FundSource;
      /** From which allotment; absent in records from before money was allotted by use. */
      readonly use?: 'transformation';
      readonly facts: PaymentReadinessFacts;
      readonly readiness: Verdict<PaymentReadinessValue>;
    }
  | { readonly type: 'payment-ordered'; readonly order: PaymentOrder; readonly amountFen: number; readonly fundSource: FundSource }
  | {
      readonly type: 'award-paid';
      readonly payment: Payment;
      readonly fundSource: FundSource;
      /** Where the money was; absent in records from when ordering and paying were one act. */
      readonly from?: 'obligated';
    }
  | { readonly type: 'payment-failed'; readonly failed: FailedOrder; readonly amountFen: number; readonly fundSource: FundSource };
