import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import { reductionOf } from './audited-reduction.ts';
import { tiedSince } from '../evaluator-standing.ts';
import { awardOf, subsidyFactsOf } from './award.ts';
import { unanswered } from '../evidence/open-findings.ts';
import { unansweredChange } from '../plan/open-changes.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/**
 * The county's opinion fixes the award: computed by measures/7.1, reduced only with a reason, and never less than the audit's figures
 * demand. Refuses where the subsidy is not a clear yes, and while the ledger or the papers raise questions that nobody has answered.
 */
export const approveByCounty: ProjectDeed<'approveByCounty'> = {
  obstacle: (state) => tiedSince(state) ?? unansweredChange(state) ?? unanswered(state),
  decide: (state, { input, facts: { otherSubsidies }, policy, context }) => {
    const reduction = reductionOf(state, subsidyFactsOf(state, otherSubsidies), policy, input);
    if (!reduction.ok) return reduction;
    const award = awardOf(policy, subsidyFactsOf(state, otherSubsidies, reduction.value));
    if (award.verdict.outcome !== 'yes') return refuseVerdict(award.verdict, '不能通过县级初审', '请更正后重办，或退回验收');
    return ok([{ type: 'county-approved', review: review('approved', input.opinion, context), award }]);
  },
};
