import { ok, refuse } from '../../kernel/result.ts';
import { changedLines } from './changed-lines.ts';
import { goalsObstacle } from './goals-obstacle.ts';
import type { PerformanceDeed } from './performance-deed.ts';

/** Asks finance for other goals. Refuses goals that are no others, or that lack a class. */
export const proposeAdjustment: PerformanceDeed<'proposeAdjustment'> = {
  decide: ({ goals: filed }, { input: { reason, ...goals } }) => {
    if (changedLines(filed, goals).length === 0 && goals.summary === filed.summary)
      return refuse('bad-input', '与备案的目标没有不同，请先改动再申请', { clause: 'measures/15' });
    return goalsObstacle(goals) ?? ok([{ type: 'performance-adjustment-proposed', adjustment: { goals, reason } }]);
  },
};

/** Puts the other goals in force. */
export const approveAdjustment: PerformanceDeed<'approveAdjustment'> = {
  decide: (_state, { input: { basis } }) => ok([{ type: 'performance-adjustment-approved', basis }]),
};

export const refuseAdjustment: PerformanceDeed<'refuseAdjustment'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'performance-adjustment-refused', reason }]),
};
