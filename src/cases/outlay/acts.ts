import type { ActRule } from '../act-rule.ts';
import type { OutlayInputs } from './inputs.ts';

export const OUTLAY_STAGE_WORDS = {
  none: '未申请',
  prepared: '待县级审批',
  approved: '待公示',
  cleared: '待拨付',
  ordered: '支付中',
  paid: '已拨付',
  withdrawn: '已退回',
} as const;
export type OutlayStage = keyof typeof OUTLAY_STAGE_WORDS;
export type OutlayAct = keyof OutlayInputs;

const BEFORE_PAYING = ['prepareOutlay', 'approveOutlay', 'openOutlayNotice', 'concludeOutlayNotice'] as const;
const paying = { roles: ['finance'], clause: 'measures/12.1', notBy: BEFORE_PAYING, secondFactor: true, consequence: true } as const;

/**
 * Rewards and services out of what goes with the transformation (measures/7.2, measures/7.3, plan/2.4.4). The city reviews what
 * firms are paid for transformation (measures/12.1); these are paid once they are chosen and nobody objects.
 */
export const OUTLAY_ACTS: Record<OutlayAct, ActRule<OutlayStage, OutlayAct>> = {
  prepareOutlay: { label: '提出奖励或支出', roles: ['officer'], from: ['none'], clause: 'measures/5' },
  approveOutlay: {
    label: '批准并锁定资金',
    roles: ['approver'],
    from: ['prepared'],
    clause: 'measures/5',
    notBy: ['prepareOutlay'],
    secondFactor: true,
    onward: true,
  },
  withdrawOutlay: {
    label: '退回奖励或支出',
    roles: ['officer', 'approver'],
    from: ['prepared', 'approved', 'cleared'],
    clause: 'measures/5',
    grave: true,
  },
  openOutlayNotice: { label: '奖励公示', roles: ['officer'], from: ['approved'], clause: 'measures/11', consequence: true },
  concludeOutlayNotice: {
    label: '奖励公示结束',
    roles: ['officer'],
    from: ['approved'],
    clause: 'measures/11',
    consequence: true,
    on: 'notice',
    onward: true,
  },
  orderOutlay: { ...paying, label: '下达支付指令', from: ['cleared'], on: 'batch', onward: true },
  payOutlay: { ...paying, label: '拨付', from: ['ordered'], on: 'batch', onward: true },
  failOutlay: { ...paying, label: '登记支付失败', from: ['ordered'] },
  reportSpending: { label: '登记奖励使用', roles: ['firm'], from: ['paid'], clause: 'measures/7.2' },
  checkSpending: { label: '核对奖励使用', roles: ['officer'], from: ['paid'], clause: 'measures/7.2', notBy: ['reportSpending'] },
};
