import { formatYuan, sumFen } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import { allocationUnder, changesFrom, sharesOf } from './allocation.ts';
import type { FundEvent } from './events.ts';
import type { UseAmounts } from './inputs.ts';
import type { BookedFund } from './state.ts';

const clause = 'measures/4';

/** Says how a notice's money is to be used. Refuses nothing new, more than the notice brought, and what breaks measures/4 or measures/7. */
export const proposeAllocation: Deed<BookedFund, UseAmounts, FactsOf<'proposeAllocation'>, FundEvent> = {
  decide: (state, { input, facts: { fundPlan }, policy }) => {
    const uses = sharesOf(input);
    const sum = sumFen(uses.map(({ fen }) => BigInt(fen)));
    if (sum > BigInt(state.notice.fen))
      return refuse('bad-input', `各项合计${formatYuan(sum)}元，超过指标金额${formatYuan(state.notice.fen)}元，请减少`, { clause });
    if (changesFrom(state, uses).length === 0) return refuse('bad-input', '与现行分配没有不同，请填写各项用途的金额', { clause });
    const allocation = allocationUnder(policy, state, uses, fundPlan);
    return allocation.ok ? ok([{ type: 'fund-allocation-proposed', allocation: allocation.value }]) : allocation;
  },
};
