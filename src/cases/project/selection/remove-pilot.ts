import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { isObjectionUpheld, otherNotice, reasonOf } from './same-notice.ts';

/** Ends the way of a firm against which an objection was upheld. Refuses where none was (measures/11). */
export const removePilot: ProjectDeed<'removePilot'> = {
  decide: (state, { input: { publicised } }) => {
    const other = otherNotice(state, publicised);
    if (other) return other;
    if (!isObjectionUpheld(publicised)) return refuse('policy-says-no', '公示没有成立的异议，不能移出名单', { clause: 'measures/11' });
    return ok([{ type: 'pilot-removed', publicised, reason: reasonOf(publicised) }]);
  },
};
