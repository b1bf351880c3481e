import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { FailedOrder, Publicised } from '../project/events.ts';
import type { OutlayAct } from './acts.ts';
import type { Booked } from './events.ts';
import type { Asked, OutlayOrder, OutlayPayment, Spending } from './records.ts';

type File = Asked & { readonly preparedOn: Day; readonly hands: Hands<OutlayAct> };
type Approved = File & {
  readonly approved: { readonly opinion: string; readonly by: string; readonly on: Day };
  readonly bound: Booked;
  /** The notice it stands in now. */
  readonly openNotice?: string;
  readonly publicised?: Publicised;
  readonly failedOrders: readonly FailedOrder[];
};
export type PreparedOutlay = File & { readonly stage: 'prepared' };
export type ApprovedOutlay = Approved & { readonly stage: 'approved' };
export type ClearedOutlay = Approved & { readonly stage: 'cleared' };
export type OrderedOutlay = Approved & { readonly stage: 'ordered'; readonly order: OutlayOrder };
export type PaidOutlay = Approved & { readonly stage: 'paid'; readonly payment: OutlayPayment; readonly spendings?: readonly Spending[] };
export type WithdrawnOutlay = File & { readonly stage: 'withdrawn'; readonly reason: string };
/** Money is bound to it. */
export type BoundOutlay = ApprovedOutlay | ClearedOutlay | OrderedOutlay | PaidOutlay;
export type KnownOutlay = PreparedOutlay | BoundOutlay | WithdrawnOutlay;
export type Outlay = { readonly stage: 'none' } | KnownOutlay;
export type NamedOutlay = { readonly caseId: string; readonly state: KnownOutlay };
