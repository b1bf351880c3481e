import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, UNPAID_STAGES, WORKING_STAGES } from '../stages.ts';

export type ImplementationAct = 'assessLevel' | 'registerExpense' | 'ruleOnExpense' | 'assignEvaluator' | 'assignAccountant' | 'noteTies';

/** From when an evaluator can be entrusted until its opinion has been paid on: an ordered payment may still come back. */
const ENTRUSTED = [...UNPAID_STAGES, 'ordered'] as const;

export const IMPLEMENTATION_ACTS = {
  assessLevel: { label: '登记水平评测', roles: ['evaluator', 'officer'], from: ['pilot', 'accepting'], clause: 'plan/2.2.1' },
  registerExpense: { label: '登记投资凭证', roles: ['officer', 'firm'], from: WORKING_STAGES, clause: 'measures/16' },
  ruleOnExpense: { label: '认定其他相关支出', roles: ['officer'], from: WORKING_STAGES, clause: 'measures/16' },
  assignEvaluator: { label: '委托第三方评测', roles: ['officer'], from: ['pilot', 'accepting'], clause: 'measures/12.2' },
  assignAccountant: { label: '委托投资审核', roles: ['officer'], from: ['pilot', 'accepting'], clause: 'measures/12.2' },
  noteTies: { label: '核对名册变化', roles: ['officer'], from: ENTRUSTED, clause: 'measures/9', consequence: true },
} as const satisfies Record<ImplementationAct, ActRule<ProjectStage>>;
