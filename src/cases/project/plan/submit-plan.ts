import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { checkPlan } from './check-plan.ts';

/** Hands the plan in with all that the rules say of it (plan/2.2.1). Refuses one that lacks something, each thing named, and any while a diagnosis is under way. */
export const submitPlan: ProjectDeed<'submitPlan'> = {
  obstacle: ({ proposal, diagnosis }) => {
    if (diagnosis !== undefined && diagnosis.step !== 'accepted')
      return refuse('wrong-stage', '诊断还没有确认，改造方案须依据诊断拟定，确认后再提交', { clause: 'plan/2.2.1' });
    if (proposal?.step === 'draft') return null;
    const says = proposal === undefined ? '还没有改造方案，请先拟写' : '改造方案已经提交';
    return refuse(proposal === undefined ? 'facts-missing' : 'already-done', says, { clause: 'plan/2.2.1' });
  },
  decide: (state, { facts, policy }) => {
    if (state.proposal === undefined) throw new TypeError('a plan is submitted that nobody drafted');
    const check = checkPlan(state.proposal.plan, state, policy, facts);
    const open = check.findings.filter(({ holds, test }) => holds === false || (holds === 'unknown' && test === 'target-level'));
    if (open.length === 0) return ok([{ type: 'plan-submitted', check }]);
    const says = open.map((each) => each.says).join('；');
    return refuse('facts-missing', `改造方案还不能提交：${says}`, { clause: 'plan/2.2.1', because: open });
  },
};
