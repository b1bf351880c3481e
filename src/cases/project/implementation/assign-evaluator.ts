import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { entrust, nobodyToCompare } from './entrust.ts';

/** Entrusts an evaluator with acceptance (measures/12.2). Refuses what `entrust` refuses. */
export const assignEvaluator: ProjectDeed<'assignEvaluator'> = {
  obstacle: nobodyToCompare,
  decide: (state, given) => {
    const assignment = entrust(state, given);
    return assignment.ok ? ok([{ type: 'evaluator-assigned', assignment: assignment.value }]) : assignment;
  },
};
