import type { Hands } from '../act-rule.ts';
import type { FundAct } from './acts.ts';
import type { Allocation, FundRegistered } from './events.ts';

export type BookedFund = {
  readonly stage: 'registered' | 'proposed' | 'allocated';
  readonly notice: FundRegistered;
  /** As approved. */
  readonly allocation?: Allocation;
  /** As handed in and not yet decided. */
  readonly proposal?: Allocation;
  /** The case that holds its performance goals. */
  readonly performanceId?: string;
  readonly hands: Hands<FundAct>;
};
export type Fund = { readonly stage: 'none' } | BookedFund;
