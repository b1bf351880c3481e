import type { ActRule } from '../../act-rule.ts';
import { PREPARING, PUBLICISING } from '../hands.ts';
import type { ProjectStage } from '../stages.ts';

export type PaymentAct =
  | 'approveByCounty'
  | 'returnByCounty'
  | 'approveByCity'
  | 'returnByCity'
  | 'concludeAwardNotice'
  | 'confirmAward'
  | 'orderPayment'
  | 'payAward'
  | 'failPayment';

/** Whoever brought the award about does not pay it. */
const BEFORE_PAYING = [
  ...PREPARING,
  ...PUBLICISING,
  'listPilot',
  'carryOver',
  'approvePlan',
  'approveByCounty',
  'approveByCity',
  'confirmAward',
] as const;

export const PAYMENT_ACTS = {
  approveByCounty: {
    label: '县级初审通过',
    roles: ['approver'],
    from: ['accepted'],
    to: ['county-approved'],
    clause: 'measures/12.2',
    notBy: PREPARING,
    secondFactor: true,
    onward: true,
  },
  returnByCounty: {
    label: '县级初审退回',
    roles: ['approver'],
    from: ['accepted', 'award-publicised', 'awarded'],
    to: ['accepting'],
    clause: 'measures/12.2',
    secondFactor: true,
  },
  approveByCity: {
    label: '市级审核通过',
    roles: ['city'],
    from: ['county-approved'],
    to: ['city-approved'],
    clause: 'measures/12.2',
    notBy: [...PREPARING, 'listPilot', 'carryOver', 'approvePlan', 'approveByCounty'],
    secondFactor: true,
    onward: true,
  },
  returnByCity: { label: '市级审核退回', roles: ['city'], from: ['county-approved'], to: ['accepted'], clause: 'measures/12.2' },
  concludeAwardNotice: {
    label: '兑付公示结束',
    roles: ['officer'],
    from: ['city-approved'],
    to: ['award-publicised', 'accepted'],
    clause: 'measures/12.2',
    consequence: true,
  },
  confirmAward: {
    label: '确认补助并锁定资金',
    roles: ['approver'],
    from: ['award-publicised'],
    to: ['awarded'],
    clause: 'measures/12.2',
    notBy: [...PREPARING, ...PUBLICISING, 'approveByCity'],
    secondFactor: true,
    onward: true,
  },
  orderPayment: {
    label: '下达支付指令',
    roles: ['finance'],
    from: ['awarded'],
    to: ['ordered'],
    clause: 'measures/12.2',
    notBy: BEFORE_PAYING,
    secondFactor: true,
    consequence: true,
    on: 'batch',
    onward: true,
  },
  payAward: {
    label: '拨付',
    roles: ['finance'],
    from: ['ordered'],
    to: ['paid'],
    clause: 'measures/12.2',
    notBy: BEFORE_PAYING,
    secondFactor: true,
    consequence: true,
    on: 'batch',
    onward: true,
  },
  failPayment: {
    label: '登记支付失败',
    roles: ['finance'],
    from: ['ordered'],
    to: ['awarded'],
    clause: 'measures/12.2',
    notBy: BEFORE_PAYING,
    secondFactor: true,
    consequence: true,
  },
} as const satisfies Record<PaymentAct, ActRule<ProjectStage>>;
