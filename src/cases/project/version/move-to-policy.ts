import { formatDay, isDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/**
 * Moves the case to a version that amends its own (measures/18). Nothing decided before is touched: each verdict keeps its edition.
 * Refuses a version that does not follow the case's own, one not yet in force, and a clause it does not have.
 */
export const moveToPolicy: ProjectDeed<'moveToPolicy'> = {
  obstacle: (_state, { isAmended }) =>
    isAmended === false ? refuse('not-permitted', '本案政策没有已施行的修订版本，不必改', { clause: 'measures/18' }) : null,
  decide: (state, { input: { to, reason, clause }, facts: { target, isSuccessor }, context: { today } }) => {
    if (state.pack === to) return refuse('already-done', '本案已按这一版政策办理', { clause: 'measures/18' });
    if (target === undefined || !isSuccessor)
      return refuse('bad-input', `“${to}”不是本案政策的修订版本，请从页面所列的版本中选择`, { clause: 'measures/18' });
    const { issue, title, clauses } = target;
    if (issue.inForceOn !== null && isDay(issue.inForceOn) && issue.inForceOn > today)
      return refuse('policy-says-no', `“${title}”自${formatDay(issue.inForceOn)}起施行，到时再改`, { clause: 'measures/18' });
    const cited = clauses.find(({ id }) => id === clause);
    if (!cited) return refuse('bad-input', '请选择修订所依据的条款', { clause: 'measures/18' });
    return ok([{ type: 'policy-moved', from: state.pack, to: issue.pack, title, document: issue.document, reason, clause: cited.id }]);
  },
};
