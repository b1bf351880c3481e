import type { ActRule } from '../../act-rule.ts';
import { PREPARING } from '../hands.ts';
import { type ProjectStage, UNPAID_STAGES, WORKING_STAGES } from '../stages.ts';

export type PlanAct =
  | 'draftPlan'
  | 'submitPlan'
  | 'checkPlan'
  | 'returnPlan'
  | 'approvePlan'
  | 'fileContract'
  | 'reviseExpense'
  | 'keepExpense'
  | 'noteLedger';

/** A ledger may come out otherwise as long as money is on its way, and after. */
const AFTER_SPENDING = [...UNPAID_STAGES, 'ordered', 'paid'] as const;

/** 一企一策 and its changes: written by the firm or for it, checked by rule and by the officer, approved by another; taken back until then. */
export const PLAN_ACTS = {
  draftPlan: { label: '拟写改造方案', roles: ['firm', 'officer'], from: ['pilot'], clause: 'plan/2.2.1' },
  submitPlan: { label: '提交改造方案', roles: ['firm', 'officer'], from: ['pilot'], clause: 'plan/2.2.1' },
  checkPlan: { label: '核对方案变更', roles: ['officer'], from: ['pilot'], clause: 'measures/16' },
  returnPlan: { label: '退回或收回改造方案', roles: ['firm', 'officer', 'approver'], from: ['pilot'], clause: 'plan/2.2.1' },
  approvePlan: {
    label: '审定改造方案',
    roles: ['approver'],
    from: ['pilot'],
    clause: 'plan/2.2.1',
    notBy: PREPARING,
    secondFactor: true,
  },
  fileContract: { label: '登记合同', roles: ['firm', 'officer'], from: WORKING_STAGES, clause: 'measures/16' },
  reviseExpense: { label: '重新认定支出', roles: ['officer'], from: WORKING_STAGES, clause: 'measures/16' },
  keepExpense: { label: '维持原认定', roles: ['officer'], from: AFTER_SPENDING, clause: 'measures/16' },
  noteLedger: { label: '核对台账变化', roles: ['officer'], from: AFTER_SPENDING, clause: 'measures/16', consequence: true },
} as const satisfies Record<PlanAct, ActRule<ProjectStage>>;
