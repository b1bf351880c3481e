import type { ActRule } from '../../act-rule.ts';
import type { ProjectStage } from '../stages.ts';

export type DiagnosisAct = 'assignDiagnosis' | 'submitDiagnosis' | 'returnDiagnosis' | 'acceptDiagnosis';

/** Before the firms are chosen (plan/3.1), at the latest before there is a plan. */
const from = ['eligible', 'proposed', 'listed', 'pilot'] as const;
const clause = 'plan/2.2.1';

/** 入企诊断: a provider of the pool looks at the firm, with evidence at every answer; what the officer accepts is the level before. */
export const DIAGNOSIS_ACTS = {
  assignDiagnosis: { label: '委托诊断', roles: ['officer'], from, clause },
  submitDiagnosis: { label: '提交诊断', roles: ['provider', 'officer'], from, clause },
  returnDiagnosis: { label: '退回诊断', roles: ['officer'], from, clause },
  acceptDiagnosis: { label: '确认诊断', roles: ['officer'], from, clause },
} as const satisfies Record<DiagnosisAct, ActRule<ProjectStage>>;
