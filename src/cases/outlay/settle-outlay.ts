import { ok } from '../../kernel/result.ts';
import { otherOrder } from '../project/payment/other-order.ts';
import type { OutlayDeed } from './outlay-deed.ts';

/** The treasury is told; what stands in the way has been asked by the batch. */
export const orderOutlay: OutlayDeed<'orderOutlay'> = {
  decide: ({ bound }, { input: { order }, context: { today } }) =>
    ok([{ type: 'outlay-ordered', order: { ...order, orderedOn: today }, bound }]),
};

/** The money has arrived. Refuses an instruction that is not the one under way. */
export const payOutlay: OutlayDeed<'payOutlay'> = {
  decide: (state, { input: { instructionId, on } }) => {
    const { amountFen, order, bound } = state;
    const payment = { instructionId, amountFen, paidOn: on, batchId: order.batchId };
    return otherOrder(state, instructionId) ?? ok([{ type: 'outlay-paid', payment, bound }]);
  },
};

/** The money came back: it stays bound and may be ordered anew. Refuses an instruction that is not the one under way. */
export const failOutlay: OutlayDeed<'failOutlay'> = {
  decide: (state, { input }) =>
    otherOrder(state, input.instructionId) ?? ok([{ type: 'outlay-failed', failed: input, bound: state.bound }]),
};
