import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { readinessFactsOf, refuseReadiness } from '../readiness.ts';
import { paymentWaits } from './payment-waits.ts';

/** Tells the treasury to pay the whole award at once (measures/12.2). Everything is asked again on that day: what was settled may have come undone. */
export const orderPayment: ProjectDeed<'orderPayment'> = {
  obstacle: paymentWaits,
  decide: (state, { input: { order, money }, policy, context: { today } }) => {
    const facts = readinessFactsOf(state, today, money);
    const readiness = policy.decisions['payment-readiness'].decide(facts);
    if (readiness.outcome !== 'yes') return refuseReadiness(readiness, `不能拨付${state.application.name}的补助`);
    const { fundSource, award } = state;
    return ok([
      { type: 'payment-ordered', order: { ...order, orderedOn: today, facts, readiness }, amountFen: award.amountFen, fundSource },
    ]);
  },
};
