import type { ActRule } from '../act-rule.ts';

export const BATCH_STAGE_WORDS = {
  none: '未编制',
  prepared: '待批准',
  withdrawn: '已退回',
  sent: '已下达，待回单',
  settled: '已办结',
} as const;
export type BatchStage = keyof typeof BATCH_STAGE_WORDS;
export type BatchAct =
  | 'prepareBatch'
  | 'approveBatch'
  | 'withdrawBatch'
  | 'bookAdvice'
  | 'stateOutcome'
  | 'confirmOutcome'
  | 'returnOutcome';

const clause = 'measures/12.2';

/**
 * Payments that go to the treasury together; one award alone is a batch of one. The industry office asks for the money, finance
 * pays it (measures/5): whoever prepares a batch neither approves it nor has a say in how its payments ended where the bank's file does
 * not tell; that takes two others, and the bank's written answer.
 */
export const BATCH_ACTS: Record<BatchAct, ActRule<BatchStage, BatchAct>> = {
  prepareBatch: { label: '编制拨付批次', roles: ['officer', 'finance'], from: ['none'], clause },
  approveBatch: {
    label: '批准批次并下达支付指令',
    roles: ['finance'],
    from: ['prepared'],
    clause,
    notBy: ['prepareBatch'],
    secondFactor: true,
    onward: true,
  },
  withdrawBatch: { label: '退回批次', roles: ['officer', 'finance'], from: ['prepared'], clause },
  bookAdvice: {
    label: '登记银行回单',
    roles: ['finance'],
    from: ['sent'],
    clause,
    secondFactor: true,
    consequence: true,
    onward: true,
  },
  stateOutcome: {
    label: '凭银行答复认定支付结果',
    roles: ['finance'],
    from: ['sent'],
    clause,
    notBy: ['prepareBatch'],
    secondFactor: true,
  },
  confirmOutcome: {
    label: '确认支付结果',
    roles: ['finance'],
    from: ['sent'],
    clause,
    notBy: ['prepareBatch'],
    secondFactor: true,
  },
  returnOutcome: { label: '退回支付结果认定', roles: ['finance'], from: ['sent'], clause },
};
