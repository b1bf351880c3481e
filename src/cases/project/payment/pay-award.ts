import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { otherOrder } from './other-order.ts';

/** The money has arrived: on what it was ordered, so it was paid. Refuses an instruction that is not the one under way. */
export const payAward: ProjectDeed<'payAward'> = {
  decide: (state, { input: { instructionId, on }, context: { actor } }) => {
    const other = otherOrder(state, instructionId);
    if (other) return other;
    const { order, award, fundSource } = state;
    const { batchId, facts, readiness } = order;
    const payment = { instructionId, amountFen: award.amountFen, paidOn: on, by: actor.name, batchId, facts, readiness };
    return ok([{ type: 'award-paid', payment, fundSource, from: 'obligated' }]);
  },
};
