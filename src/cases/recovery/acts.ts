import type { ActRule } from '../act-rule.ts';

export const RECOVERY_STAGE_WORDS = {
  none: '未立案',
  notified: '已告知',
  proposed: '决定待审批',
  decided: '追回中',
  settled: '待结案',
  closed: '已结案',
  dropped: '不予追回',
} as const;
export type RecoveryStage = keyof typeof RECOVERY_STAGE_WORDS;
export type RecoveryAct =
  | 'openRecovery'
  | 'answerRecovery'
  | 'hearRecovery'
  | 'proposeRecovery'
  | 'returnRecovery'
  | 'decideRecovery'
  | 'dropRecovery'
  | 'proposeInstalments'
  | 'returnInstalments'
  | 'approveInstalments'
  | 'bookReceipt'
  | 'writeOffRecovery'
  | 'closeRecovery';

const BUILDING: readonly RecoveryAct[] = ['openRecovery', 'proposeRecovery'];
const DECIDING: readonly RecoveryAct[] = [...BUILDING, 'hearRecovery', 'decideRecovery'];

/**
 * Money paid and to be taken back (measures/13, measures/17): the firm is told and heard before anything is decided; whoever
 * investigates neither hears nor decides; whoever decides books no receipt; only the director gives up what is still owed.
 */
export const RECOVERY_ACTS: Record<RecoveryAct, ActRule<RecoveryStage, RecoveryAct>> = {
  openRecovery: { label: '追回立案并告知当事人', roles: ['officer'], from: ['none'], clause: 'measures/13' },
  answerRecovery: { label: '陈述申辩', roles: ['firm', 'provider'], from: ['notified'], clause: 'measures/17' },
  hearRecovery: { label: '登记听证', roles: ['approver'], from: ['notified'], clause: 'measures/17', notBy: BUILDING },
  proposeRecovery: { label: '提出追回决定', roles: ['officer'], from: ['notified'], clause: 'measures/17', onward: true },
  returnRecovery: { label: '退回或收回追回决定', roles: ['officer', 'approver'], from: ['proposed'], clause: 'measures/17' },
  decideRecovery: {
    label: '批准追回决定',
    roles: ['approver'],
    from: ['proposed'],
    clause: 'measures/17',
    notBy: [...BUILDING, 'hearRecovery'],
    secondFactor: true,
    onward: true,
    grave: true,
  },
  dropRecovery: {
    label: '不予追回',
    roles: ['approver'],
    from: ['notified', 'proposed'],
    clause: 'measures/17',
    notBy: BUILDING,
    secondFactor: true,
  },
  proposeInstalments: { label: '提出分期退款', roles: ['firm', 'provider', 'officer'], from: ['decided'], clause: 'measures/17' },
  returnInstalments: {
    label: '不同意分期',
    roles: ['finance'],
    from: ['decided'],
    clause: 'measures/17',
    notBy: ['proposeInstalments'],
  },
  approveInstalments: {
    label: '同意分期',
    roles: ['finance'],
    from: ['decided'],
    clause: 'measures/17',
    notBy: ['proposeInstalments'],
    secondFactor: true,
  },
  bookReceipt: {
    label: '登记退款到账',
    roles: ['finance'],
    from: ['decided'],
    clause: 'measures/13',
    notBy: DECIDING,
    secondFactor: true,
    onward: true,
  },
  writeOffRecovery: {
    label: '核销追不回的款项',
    roles: ['director'],
    from: ['decided'],
    clause: 'measures/17',
    notBy: [...DECIDING, 'approveInstalments', 'bookReceipt'],
    secondFactor: true,
    grave: true,
  },
  closeRecovery: {
    label: '结案并处置追回资金',
    roles: ['approver'],
    from: ['settled'],
    clause: 'measures/13',
    notBy: ['bookReceipt', 'writeOffRecovery'],
    secondFactor: true,
    onward: true,
  },
};
