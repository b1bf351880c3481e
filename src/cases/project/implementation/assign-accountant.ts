import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { entrust, nobodyToCompare } from './entrust.ts';

/** Entrusts another third party than the evaluator with the audit of the investment (measures/12.2). Refuses the evaluator itself, which audits anyway, and what `entrust` refuses. */
export const assignAccountant: ProjectDeed<'assignAccountant'> = {
  obstacle: nobodyToCompare,
  decide: (state, given) => {
    if (given.input.evaluator === state.assignment?.evaluator.creditCode)
      return refuse('bad-input', `${state.assignment.evaluator.name}已受托评测，投资由它一并审核，不必另行委托；要分开审核请另选机构`, {
        clause: 'measures/12.2',
      });
    const assignment = entrust(state, given);
    return assignment.ok ? ok([{ type: 'accountant-assigned', assignment: assignment.value }]) : assignment;
  },
};
