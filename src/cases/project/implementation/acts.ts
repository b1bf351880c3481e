import type { ActRule } from '../../act-rule.ts';
import type { ProjectStage } from '../stages.ts';

export type ImplementationAct = 'assessLevel' | 'registerExpense' | 'ruleOnExpense' | 'assignEvaluator';

export const IMPLEMENTATION_ACTS = {
  assessLevel: { label: '登记水平评测', roles: ['evaluator', 'officer'], from: ['pilot', 'accepting'], clause: 'plan/2.2.1' },
  registerExpense: { label: '登记投资凭证', roles: ['officer', 'firm'], from: ['pilot', 'accepting', 'rectifying'], clause: 'measures/16' },
  ruleOnExpense: { label: '认定其他相关支出', roles: ['officer'], from: ['pilot', 'accepting', 'rectifying'], clause: 'measures/16' },
  assignEvaluator: { label: '委托第三方评测', roles: ['officer'], from: ['pilot', 'accepting'], clause: 'measures/12.2' },
} as const satisfies Record<ImplementationAct, ActRule<ProjectStage>>;
