import { ok } from '../../kernel/result.ts';
import type { Deed } from '../deed.ts';
import type { FundEvent } from './events.ts';
import type { FundInputs } from './inputs.ts';
import type { BookedFund } from './state.ts';

/** Follows on the goals that were drawn up for this notice: their period goes on running there. */
export const noteGoals: Deed<BookedFund, FundInputs['noteGoals'], unknown, FundEvent> = {
  decide: (_state, { input: { performanceId } }) => ok([{ type: 'fund-goals-noted', performanceId }]),
};
