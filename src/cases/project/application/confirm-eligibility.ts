import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** A person stands behind the rule's yes (measures/8). Refuses where the rule does not say yes: only other facts can change that. */
export const confirmEligibility: ProjectDeed<'confirmEligibility'> = {
  obstacle: ({ application: { name, verdict } }) =>
    verdict.outcome === 'yes'
      ? null
      : refuseVerdict(verdict, `${name}不能确认为符合`, verdict.outcome === 'no' ? '材料有误的请退回补正' : '请退回企业补正'),
  decide: (_state, { input: { opinion } }) => ok([{ type: 'eligibility-confirmed', opinion }]),
};
