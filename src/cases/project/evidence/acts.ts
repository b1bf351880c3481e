import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, WORKING_STAGES } from '../stages.ts';

export type EvidenceAct = 'fileInvoice' | 'fileProof' | 'verifyInvoice' | 'examineEvidence' | 'explainFinding';

const REVIEWING = [...WORKING_STAGES, 'accepted'] as const;
const clause = 'measures/12.2';

/** The papers behind the expenses: handed in and confirmed, checked with the tax service, put side by side, and what that raises answered. */
export const EVIDENCE_ACTS = {
  fileInvoice: { label: '确认发票', roles: ['firm', 'officer'], from: WORKING_STAGES, clause },
  fileProof: { label: '确认付款回单、记账凭证', roles: ['firm', 'officer'], from: WORKING_STAGES, clause },
  verifyInvoice: { label: '登记查验结果', roles: ['officer'], from: REVIEWING, clause },
  examineEvidence: { label: '核查凭证', roles: ['officer'], from: REVIEWING, clause },
  explainFinding: { label: '说明疑点', roles: ['officer'], from: REVIEWING, clause },
} as const satisfies Record<EvidenceAct, ActRule<ProjectStage>>;
