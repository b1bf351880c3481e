import { byEndOf, formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { sayBasis } from '../../panel/review-basis.ts';
import type { SaysEvents } from '../says-events.ts';
import { auditedShortfall } from './audit.ts';
import type { AcceptanceEvent } from './events.ts';

export const ACCEPTANCE_WORDS: SaysEvents<AcceptanceEvent> = {
  'acceptance-requested': ({ undelivered = [] }) =>
    `提交验收申请，四项材料齐全${undelivered.length === 0 ? '' : `；方案第${undelivered.join('、')}项没有服务商交付、企业确认的记录`}`,
  'investment-audited': ({ report: { opinion, lines } }) =>
    `出具投资审核结果：${opinion}${auditedShortfall(lines) > 0 ? `；审核额比认定额少${formatYuan(auditedShortfall(lines))}元` : ''}`,
  'acceptance-passed': ({ acceptance: { opinion, basis } }) =>
    `验收通过：${opinion}${basis === undefined ? '' : `；依据${sayBasis(basis)}`}`,
  'acceptance-failed': (event) =>
    `验收未通过：${event.acceptance.opinion}${event.dueOn === undefined ? '' : `；${byEndOf(event.dueOn)}完成整改，整改期间暂停拨付`}`,
  'rectification-completed': (event) => `${formatDay(event.completedOn)}完成整改：${event.note}`,
};
