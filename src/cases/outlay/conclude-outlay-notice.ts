import { ok, refuse } from '../../kernel/result.ts';
import { refuseVerdict } from '../refuse-verdict.ts';
import { isObjectionUpheld, reasonOf } from '../project/selection/same-notice.ts';
import type { OutlayDeed } from './outlay-deed.ts';

/** It has stood in public: on to payment, or ended where an objection was upheld (measures/11). A benchmark's award is judged to its end. */
export const concludeOutlayNotice: OutlayDeed<'concludeOutlayNotice'> = {
  decide: ({ award, bound, openNotice, ground }, { input: { publicised }, policy }) => {
    const { verdict, noticeId } = publicised;
    if (openNotice !== noticeId)
      return refuse('stale', `${ground.beneficiary.name}不在这次公示中，请刷新后重办`, { clause: 'measures/11' });
    if (isObjectionUpheld(publicised)) return ok([{ type: 'outlay-disputed', publicised, reason: reasonOf(publicised), released: bound }]);
    if (verdict.outcome !== 'yes') return refuseVerdict(verdict, '奖励公示尚不能结束', '请待公示期满并办结全部异议');
    if (award === undefined) return ok([{ type: 'outlay-publicised', publicised }]);
    const facts = { ...award.facts, objectionFree: true };
    const judged = policy.decisions['benchmark-award'].decide(facts);
    if (judged.outcome !== 'yes') return refuseVerdict(judged, '不能发放标杆企业奖励', '请退回后重新提出');
    return ok([{ type: 'outlay-publicised', publicised, award: { facts, verdict: judged } }]);
  },
};
