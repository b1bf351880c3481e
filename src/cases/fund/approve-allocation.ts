import { ok } from '../../kernel/result.ts';
import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import { weigh, type WeighingInput } from '../performance/weigh.ts';
import { allocationUnder, changesFrom } from './allocation.ts';
import type { FundEvent } from './events.ts';
import type { BookedFund } from './state.ts';

/** Allots the money as proposed. Everything is asked again: other notices of the source may have been allotted since. Refuses whoever does not say how evaluations were weighed. */
export const approveAllocation: Deed<BookedFund, WeighingInput, FactsOf<'approveAllocation'>, FundEvent> = {
  decide: (state, { input, facts: { fundPlan, evaluations }, policy }) => {
    const read = weigh(evaluations, input.weighed);
    if (!read.ok) return read;
    const uses = state.proposal?.uses ?? [];
    const allocation = allocationUnder(policy, state, uses, fundPlan);
    if (!allocation.ok) return allocation;
    return ok([{ type: 'fund-allocation-approved', allocation: allocation.value, changes: changesFrom(state, uses), ...read.value }]);
  },
};
