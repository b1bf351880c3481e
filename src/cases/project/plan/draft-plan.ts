import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { diffPlans } from './diff-plans.ts';
import { planInForce } from './in-force.ts';

/**
 * Writes the plan, or a change of the one in force with its reason (measures/16), and again until it is handed in. Without a plan said, the
 * imported sheet of this firm is taken. Refuses while one is being looked at, and a change that changes nothing.
 */
export const draftPlan: ProjectDeed<'draftPlan'> = {
  obstacle: ({ proposal }) =>
    proposal === undefined || proposal.step === 'draft'
      ? null
      : refuse('wrong-stage', '改造方案已经提交，正在核对审定；要改请先退回', { clause: 'plan/2.2.1' }),
  decide: (state, { input, facts: { sheet }, context: { actor } }) => {
    const plan = input.plan ?? sheet;
    if (plan === undefined)
      return refuse('facts-missing', '没有导入本企业的改造方案表，请先导入，或在方案页面逐项填写', { clause: 'plan/2.2.1' });
    const current = planInForce(state);
    if (current && input.reason === undefined)
      return refuse('facts-missing', '已有审定的改造方案，变更须写明理由，经核对审定后才生效', { clause: 'measures/16' });
    if (current && diffPlans(current.plan, plan).length === 0)
      return refuse('already-done', '与现行方案没有差别，不需要申请变更', { clause: 'measures/16' });
    const why = current && input.reason !== undefined ? { reason: input.reason } : {};
    const onBehalf = actor.roles.includes('firm') ? {} : { onBehalf: true as const };
    return ok([{ type: 'plan-drafted', plan, ...why, ...onBehalf }]);
  },
};
