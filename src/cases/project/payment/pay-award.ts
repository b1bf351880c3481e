import { ok } from '../../../kernel/result.ts';
import { undecidedEnding } from '../ending/hearing.ts';
import { unansweredChange } from '../plan/open-changes.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { readinessFactsOf, refuseReadiness } from '../readiness.ts';

/** Pays the whole award at once (measures/12.2). Everything is asked again on the day of payment: what was settled may have come undone. */
export const payAward: ProjectDeed<'payAward'> = {
  obstacle: (state) => undecidedEnding(state) ?? unansweredChange(state),
  decide: (state, { facts: { instructionId, ...money }, policy, context: { actor, today } }) => {
    const facts = readinessFactsOf(state, today, money);
    const readiness = policy.decisions['payment-readiness'].decide(facts);
    if (readiness.outcome !== 'yes') return refuseReadiness(readiness, '不能拨付');
    const payment = { instructionId, amountFen: state.award.amountFen, paidOn: today, by: actor.name, facts, readiness };
    return ok([{ type: 'award-paid', payment, fundSource: state.fundSource }]);
  },
};
