import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { otherNotice } from './same-notice.ts';

/** Makes the firm a pilot. Refuses while the notice has not run its days undisputed (measures/11). */
export const confirmPilot: ProjectDeed<'confirmPilot'> = {
  decide: (state, { input: { publicised } }) => {
    const other = otherNotice(state, publicised);
    if (other) return other;
    if (publicised.verdict.outcome !== 'yes') return refuseVerdict(publicised.verdict, '不能确认为试点企业', '请待公示期满并办结异议');
    return ok([{ type: 'pilot-confirmed', publicised }]);
  },
};
