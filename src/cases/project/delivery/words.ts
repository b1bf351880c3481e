import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { SaysEvents } from '../says-events.ts';
import type { DeliveryEvent } from './events.ts';
import { type DeliveryStep, sayMark, SERVICE_QUESTION_NAMES, SERVICE_QUESTIONS, type ServiceRating } from './records.ts';

export const DELIVERY_STEP_WORDS: Record<DeliveryStep, string> = {
  delivered: '已交付，待企业确认',
  accepted: '企业已确认',
  objected: '企业有异议',
};

/** Question by question, and what was added in words. */
export const sayRating = (rating: ServiceRating): string =>
  [
    ...SERVICE_QUESTION_NAMES.map((name) => `${SERVICE_QUESTIONS[name]}：${sayMark(rating[name])}`),
    ...(rating.remark === undefined ? [] : [rating.remark]),
  ].join('；');

export const DELIVERY_WORDS: SaysEvents<DeliveryEvent> = {
  'contract-confirmed': ({ statement: { number, line, signedOn, amountFen, signers } }) =>
    `服务商确认合同${number}（方案第${line}项）：${formatDay(signedOn)}签订，${formatYuan(amountFen)}元，${signers}签字`,
  'line-delivered': ({ delivery: { line, what, deliveredOn, papers } }) =>
    `${formatDay(deliveredOn)}交付方案第${line}项：${what}，附佐证${papers.length}份`,
  'delivery-accepted': ({ deliveryId }) => `企业确认第${deliveryId}次交付`,
  'delivery-objected': ({ deliveryId, objection }) => `企业对第${deliveryId}次交付有异议：${objection}`,
  'service-rated': ({ rating }) => `企业具名评价合同${rating.number}的服务：${sayRating(rating)}`,
};
