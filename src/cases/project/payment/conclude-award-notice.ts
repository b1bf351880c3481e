import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { isObjectionUpheld, otherNotice, reasonOf } from '../selection/same-notice.ts';

/** The award has stood in public: on to confirmation, or back to the county's review where an objection was upheld (measures/12.2). */
export const concludeAwardNotice: ProjectDeed<'concludeAwardNotice'> = {
  decide: (state, { input: { publicised } }) => {
    const other = otherNotice(state, publicised);
    if (other) return other;
    if (publicised.verdict.outcome === 'yes') return ok([{ type: 'award-publicised', publicised }]);
    if (isObjectionUpheld(publicised)) return ok([{ type: 'award-disputed', publicised, reason: reasonOf(publicised) }]);
    return refuseVerdict(publicised.verdict, '兑付公示尚不能结束', '请待公示期满并办结全部异议');
  },
};
