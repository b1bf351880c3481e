import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import { awardOf, subsidyFactsOf } from './award.ts';
import { unanswered } from '../evidence/open-findings.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/** The county's opinion fixes the award: computed by measures/7.1, reduced only with a reason. Refuses where the subsidy is not a clear yes, and while the papers raise questions that nobody has answered. */
export const approveByCounty: ProjectDeed<'approveByCounty'> = {
  obstacle: (state) => unanswered(state),
  decide: (state, { input, facts: { otherSubsidies }, policy, context }) => {
    const award = awardOf(policy, subsidyFactsOf(state, otherSubsidies, input));
    if (award.verdict.outcome !== 'yes') return refuseVerdict(award.verdict, '不能通过县级初审', '请更正后重办，或退回验收');
    return ok([{ type: 'county-approved', review: review('approved', input.opinion, context), award }]);
  },
};
