import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Ends the project and frees money that was bound to it. While the period to put things right still runs, failing it is no reason yet (measures/13). */
export const disqualify: ProjectDeed<'disqualify'> = {
  decide: (state, { input: { reason, clause }, context: { today } }) => {
    const dueOn = state.stage === 'rectifying' ? state.rectification?.dueOn : undefined;
    if (clause === 'measures/13' && dueOn !== undefined && today <= dueOn) {
      return refuse('policy-says-no', `整改期限至${formatDay(dueOn)}，期满仍未完成整改的方可据此取消`, { clause });
    }
    const bound =
      state.stage === 'awarded'
        ? { committedFen: state.award.amountFen, fundSource: state.fundSource, use: 'transformation' as const }
        : { committedFen: 0, fundSource: 'region' as const };
    return ok([{ type: 'disqualified', reason, clause, ...bound }]);
  },
};
