import type { OutlayStage } from '../cases/outlay/acts.ts';
import type { Purpose } from '../cases/outlay/purposes.ts';
import type { KnownOutlay } from '../cases/outlay/state.ts';
import type { Day } from '../kernel/day.ts';
import type { View } from './views.ts';

/** `GET /api/v1/cases/:id` of an outlay. Of the account only the last digits are shown: whoever approves reads it from the bank's paper. */
export type OutlayView = View<'outlay'> & { readonly stage: OutlayStage; readonly outlay: KnownOutlay };

export type OutlayRow = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly creditCode: string;
  readonly what: string;
  readonly amountFen: number;
  readonly stage: OutlayStage;
  /** Whether the public is looking at it now. */
  readonly isInNotice: boolean;
  readonly on: Day;
  readonly paidOn: Day | null;
};
/** A row that has come so far that it may be paid, and that nothing was asked for yet. `fen`: of its invoice; null for a reward. */
export type GroundRow = {
  readonly rowId: string;
  readonly purpose: Purpose;
  readonly name: string;
  readonly what: string;
  readonly fen: number | null;
};
/** `GET /api/v1/outlays`: newest first. */
export type OutlaysView = { readonly outlays: readonly OutlayRow[]; readonly grounds: readonly GroundRow[] };
