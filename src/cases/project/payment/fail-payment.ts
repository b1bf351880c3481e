import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { otherOrder } from './other-order.ts';

/** The money came back: it stays bound to the award, which may be ordered anew. Refuses an instruction that is not the one under way. */
export const failPayment: ProjectDeed<'failPayment'> = {
  decide: (state, { input }) =>
    otherOrder(state, input.instructionId) ??
    ok([{ type: 'payment-failed', failed: input, amountFen: state.award.amountFen, fundSource: state.fundSource }]),
};
