import { ok } from '../../kernel/result.ts';
import type { Deed } from '../deed.ts';
import type { FundEvent } from './events.ts';
import type { FundInputs } from './inputs.ts';
import type { BookedFund } from './state.ts';

/** Sends the proposal back with a reason; what was approved before stays. */
export const returnAllocation: Deed<BookedFund, FundInputs['returnAllocation'], unknown, FundEvent> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'fund-allocation-returned', reason }]),
};
