import { ok, refuse } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { answeredAnew, eligibilityNow } from './eligibility-now.ts';

/** A person stands behind the rule's no (measures/8, 10). Refuses a firm that meets every condition, and one of which too little is known. */
export const declareIneligible: ProjectDeed<'declareIneligible'> = {
  obstacle: ({ application }, { policy }) => {
    const [{ name }, verdict] = [application, eligibilityNow(application, policy)];
    if (verdict.outcome === 'no') return null;
    if (verdict.outcome === 'unknown') return refuseVerdict(verdict, `${name}还不能认定为不符合`, '请退回企业补正');
    const fix = '不能认定为不符合；事实有变的，请退回补正或更正材料';
    return refuse('policy-says-no', `${name}的材料符合全部申报条件，${fix}`, { clause: 'measures/8' });
  },
  decide: ({ application }, { input: { opinion }, policy }) =>
    ok([{ type: 'ineligibility-declared', opinion, ...answeredAnew(application, policy) }]),
};
