import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, FIXED_STAGES, UNPAID_STAGES } from '../stages.ts';

export type AccountAct = 'stateAccount' | 'confirmAccount' | 'approveAccount' | 'returnAccount';

/** Where the subsidy is to be paid (measures/12.2): the firm states its account (or the officer for it, from its paper), and another person holds it against the bank's paper. */
export const ACCOUNT_ACTS = {
  stateAccount: { label: '填报收款账户', roles: ['firm', 'officer'], from: UNPAID_STAGES, clause: 'measures/12.2' },
  confirmAccount: {
    label: '核对收款账户',
    roles: ['officer', 'approver'],
    from: UNPAID_STAGES,
    clause: 'measures/12.2',
    notBy: ['stateAccount'],
  },
  // An account that comes or changes once the amount is fixed could lead the money elsewhere: two people look at it.
  approveAccount: {
    label: '复核收款账户',
    roles: ['approver'],
    from: FIXED_STAGES,
    clause: 'measures/12.2',
    notBy: ['stateAccount', 'confirmAccount'],
    secondFactor: true,
  },
  returnAccount: { label: '退回收款账户', roles: ['officer', 'approver'], from: UNPAID_STAGES, clause: 'measures/12.2' },
} as const satisfies Record<AccountAct, ActRule<ProjectStage, AccountAct>>;
