import type { FundPlanFacts, Policy } from '../../../../policy/policy.ts';
import { ok, type Refused } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { readinessFactsOf, refuseReadiness } from '../readiness.ts';
import { paymentWaits } from './payment-waits.ts';

/** Binds the region's money to the award. Refuses unless all of measures/12.2 is settled, enough is allotted to transformation, and the fund's shares of measures/4 hold. */
export const confirmAward: ProjectDeed<'confirmAward'> = {
  obstacle: paymentWaits,
  decide: (state, { facts: money, policy, context: { today } }) => {
    const facts = readinessFactsOf(state, today, money);
    const readiness = policy.decisions['payment-readiness'].decide(facts);
    if (readiness.outcome !== 'yes') return refuseReadiness(readiness, '不能确认补助');
    const { amountFen } = state.award;
    const broken = earmarkBroken(policy, money.fundPlan);
    return broken ?? ok([{ type: 'award-confirmed', amountFen, fundSource: 'region', use: 'transformation', facts, readiness }]);
  },
};

/** The award comes out of what is allotted already: only the allotment itself can be amiss. */
function earmarkBroken(policy: Policy, plan: FundPlanFacts): Refused | null {
  const verdict = policy.decisions['fund-plan'].decide(plan);
  return verdict.outcome === 'no' ? refuseVerdict(verdict, '专项资金的分配不合规定', '请先调整资金分配') : null;
}
