import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, UNPAID_STAGES } from '../stages.ts';

export type SupervisionAct = 'fileInspection' | 'answerFinding' | 'closeFinding' | 'returnFinding';

/** From the start of the works until the money is paid. */
const SUPERVISED = [...UNPAID_STAGES, 'ordered'] as const;
const clause = 'measures/16';

/** What an inspection left on the firm's file: what was found, what the firm did about it, whether that is enough. */
export const SUPERVISION_ACTS = {
  fileInspection: { label: '检查结论入档', roles: ['approver', 'director'], from: SUPERVISED, clause, consequence: true },
  answerFinding: { label: '答复检查发现的问题', roles: ['firm', 'officer'], from: SUPERVISED, clause },
  closeFinding: { label: '检查问题销号', roles: ['officer', 'director'], from: SUPERVISED, clause, notBy: ['answerFinding'] },
  returnFinding: { label: '退回检查问题的答复', roles: ['officer', 'director'], from: SUPERVISED, clause, notBy: ['answerFinding'] },
} as const satisfies Record<SupervisionAct, ActRule<ProjectStage, SupervisionAct>>;
