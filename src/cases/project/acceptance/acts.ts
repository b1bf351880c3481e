import type { ActRule } from '../../act-rule.ts';
import { PLANNING } from '../hands.ts';
import type { ProjectStage } from '../stages.ts';

export type AcceptanceAct = 'requestAcceptance' | 'auditInvestment' | 'passAcceptance' | 'failAcceptance' | 'completeRectification';

/** Whoever had a hand in what is verified does not verify it. */
const VERIFIED_BY_OTHERS = [
  ...PLANNING,
  'registerExpense',
  'ruleOnExpense',
  'assignEvaluator',
  'assignAccountant',
  'requestAcceptance',
  'completeRectification',
] as const;

export const ACCEPTANCE_ACTS = {
  requestAcceptance: {
    label: '提交验收申请',
    roles: ['firm', 'officer'],
    from: ['pilot'],
    to: ['accepting'],
    clause: 'measures/12.2',
    onward: true,
  },
  auditInvestment: {
    label: '出具投资审核结果',
    roles: ['accountant'],
    from: ['accepting'],
    clause: 'measures/12.2',
    notBy: VERIFIED_BY_OTHERS,
  },
  passAcceptance: {
    label: '出具验收通过意见',
    roles: ['evaluator'],
    from: ['accepting'],
    to: ['accepted'],
    clause: 'measures/12.2',
    notBy: VERIFIED_BY_OTHERS,
    onward: true,
  },
  failAcceptance: {
    label: '出具验收不通过意见',
    roles: ['evaluator'],
    from: ['accepting'],
    to: ['rectifying', 'disqualified'],
    clause: 'measures/13',
    grave: true,
  },
  completeRectification: {
    label: '提交整改结果',
    roles: ['firm', 'officer'],
    from: ['rectifying'],
    to: ['accepting'],
    clause: 'measures/13',
    onward: true,
  },
} as const satisfies Record<AcceptanceAct, ActRule<ProjectStage>>;
