import type { FundSource } from '../../kernel/fund-source.ts';
import type { FundUse } from '../../kernel/fund-use.ts';
import type { FailedOrder, Publicised } from '../project/events.ts';
import type { Asked, JudgedAward, OutlayOrder, OutlayPayment, Spending } from './records.ts';

/** Of which money: what the books need to know. */
export type Booked = { readonly fen: number; readonly source: FundSource; readonly use: FundUse };

export type OutlayEvent =
  | ({ readonly type: 'outlay-prepared' } & Asked)
  | { readonly type: 'outlay-approved'; readonly opinion: string; readonly bound: Booked; readonly isReward: boolean }
  /** `released`: money that was bound and is free again. */
  | { readonly type: 'outlay-withdrawn'; readonly reason: string; readonly released?: Booked }
  | { readonly type: 'outlay-notice-opened'; readonly noticeId: string }
  | { readonly type: 'outlay-publicised'; readonly publicised: Publicised; readonly award?: JudgedAward }
  | { readonly type: 'outlay-disputed'; readonly publicised: Publicised; readonly reason: string; readonly released: Booked }
  | { readonly type: 'outlay-ordered'; readonly order: OutlayOrder; readonly bound: Booked }
  | { readonly type: 'outlay-paid'; readonly payment: OutlayPayment; readonly bound: Booked }
  | { readonly type: 'outlay-failed'; readonly failed: FailedOrder; readonly bound: Booked }
  | { readonly type: 'spending-reported'; readonly spending: Spending }
  | { readonly type: 'spending-checked'; readonly spendingId: string; readonly accepted: boolean; readonly opinion: string };
