import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Sends a plan that was handed in back to whoever writes it, with the reasons. The plan in force stays as it is. */
export const returnPlan: ProjectDeed<'returnPlan'> = {
  obstacle: ({ proposal }) =>
    proposal === undefined || proposal.step === 'draft'
      ? refuse('wrong-stage', '没有已提交的改造方案可以退回', { clause: 'plan/2.2.1' })
      : null,
  decide: (_state, { input: { reason } }) => ok([{ type: 'plan-returned', reason }]),
};
