import { formatYuan } from '../../../kernel/fen.ts';
import type { SaysEvents } from '../says-events.ts';
import type { PaymentEvent } from './events.ts';

export const PAYMENT_WORDS: SaysEvents<PaymentEvent> = {
  'county-approved': (event) => `县级初审通过，核定补助${formatYuan(event.award.amountFen)}元：${event.review.opinion}`,
  'county-returned': (event) => `县级初审退回：${event.review.opinion}`,
  'city-approved': (event) => `市级审核通过：${event.review.opinion}`,
  'city-returned': (event) => `市级审核退回：${event.review.opinion}`,
  'award-publicised': () => '兑付公示期满无异议',
  'award-disputed': (event) => `兑付公示有异议成立，退回县级初审：${event.reason}`,
  'award-confirmed': (event) => `确认补助${formatYuan(event.amountFen)}元，资金已锁定`,
  'payment-ordered': ({ order: { instructionId, after }, amountFen }) =>
    `下达支付指令${instructionId}，${formatYuan(amountFen)}元${after === undefined ? '' : `；接续已确认失败的${after}`}`,
  'payment-failed': ({ failed: { instructionId, reason } }) => `支付指令${instructionId}失败：${reason}；资金退回待拨付`,
  'award-paid': (event) => `拨付${formatYuan(event.payment.amountFen)}元，支付指令${event.payment.instructionId}`,
};
