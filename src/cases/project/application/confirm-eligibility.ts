import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { answeredAnew, eligibilityNow } from './eligibility-now.ts';

/** A person stands behind the rule's yes (measures/8). Refuses where the rule does not say yes: only other facts can change that. */
export const confirmEligibility: ProjectDeed<'confirmEligibility'> = {
  obstacle: ({ application }, { policy }) => {
    const verdict = eligibilityNow(application, policy);
    if (verdict.outcome === 'yes') return null;
    const fix = verdict.outcome === 'no' ? '材料有误的请退回补正' : '请退回企业补正';
    return refuseVerdict(verdict, `${application.name}不能确认为符合`, fix);
  },
  decide: ({ application }, { input: { opinion }, policy }) =>
    ok([{ type: 'eligibility-confirmed', opinion, ...answeredAnew(application, policy) }]),
};
