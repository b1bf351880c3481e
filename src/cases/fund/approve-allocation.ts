import { ok } from '../../kernel/result.ts';
import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import { allocationUnder, changesFrom } from './allocation.ts';
import type { FundEvent } from './events.ts';
import type { BookedFund } from './state.ts';

/** Allots the money as proposed. Everything is asked again: other notices of the source may have been allotted since. */
export const approveAllocation: Deed<BookedFund, unknown, FactsOf<'approveAllocation'>, FundEvent> = {
  decide: (state, { facts: { fundPlan }, policy }) => {
    const uses = state.proposal?.uses ?? [];
    const allocation = allocationUnder(policy, state, uses, fundPlan);
    if (!allocation.ok) return allocation;
    return ok([{ type: 'fund-allocation-approved', allocation: allocation.value, changes: changesFrom(state, uses) }]);
  },
};
