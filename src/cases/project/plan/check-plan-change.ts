import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { Setting } from '../../given.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { planInForce } from './in-force.ts';

/** Whoever wrote or handed in a plan is none of those who look at it. */
export function ownPlan({ proposal }: Dossier, { context: { actor } }: Setting, label: string): Refused | null {
  if (!proposal?.handIds.includes(actor.personId)) return null;
  return refuse('same-person', `${actor.name}经手过这份方案，“${label}”须由另一人办理`, { clause: 'plan/2.2.1' });
}

/** The officer's look at a change that was applied for, before it is decided (measures/16). A first plan goes straight to approval. */
export const checkPlanChange: ProjectDeed<'checkPlan'> = {
  obstacle: (state, setting) => {
    if (planInForce(state) === undefined || state.proposal?.step !== 'submitted')
      return refuse('wrong-stage', '没有待核对的方案变更申请', { clause: 'measures/16' });
    return ownPlan(state, setting, '核对方案变更');
  },
  decide: (_state, { input: { opinion } }) => ok([{ type: 'plan-checked', opinion }]),
};
