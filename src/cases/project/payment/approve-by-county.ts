import { formatYuan } from '../../../kernel/fen.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import { auditedShortfall } from '../acceptance/audit.ts';
import type { Dossier } from '../state.ts';
import { awardOf, subsidyFactsOf } from './award.ts';
import { unanswered } from '../evidence/open-findings.ts';
import { unansweredChange } from '../plan/open-changes.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/**
 * The county's opinion fixes the award: computed by measures/7.1, reduced only with a reason, and always where the audit found less than we
 * recognised. Refuses where the subsidy is not a clear yes, and while the ledger or the papers raise questions that nobody has answered.
 */
export const approveByCounty: ProjectDeed<'approveByCounty'> = {
  obstacle: (state) => unansweredChange(state) ?? unanswered(state),
  decide: (state, { input, facts: { otherSubsidies }, policy, context }) => {
    const refused = unreduced(state, input.reductionFen);
    if (refused) return refused;
    const award = awardOf(policy, subsidyFactsOf(state, otherSubsidies, input));
    if (award.verdict.outcome !== 'yes') return refuseVerdict(award.verdict, '不能通过县级初审', '请更正后重办，或退回验收');
    return ok([{ type: 'county-approved', review: review('approved', input.opinion, context), award }]);
  },
};

/** The audit's figures are what is paid by (plan/2.4.4): less found means less paid, or the case goes back. */
function unreduced({ acceptances }: Dossier, reductionFen = 0): Refused | null {
  const shortfall = auditedShortfall(acceptances.at(-1)?.audit ?? []);
  return shortfall > 0 && reductionFen === 0
    ? refuse('facts-missing', `第三方审核额比认定额少${formatYuan(shortfall)}元，请相应核减并写明理由，或退回验收`, {
        clause: 'plan/2.4.4',
      })
    : null;
}
