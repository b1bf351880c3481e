import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, WORKING_STAGES } from '../stages.ts';
import { BLOCKER_OWNERS } from './records.ts';

export type BlockerAct =
  | 'raiseBlocker'
  | 'assignBlocker'
  | 'resolveBlocker'
  | 'confirmBlocker'
  | 'reopenBlocker'
  | 'escalateBlocker'
  | 'closeBlocker';

const clause = 'plan/2.2.2';

/** What is in the way of the works: raised, given to somebody until a day, resolved, confirmed by the firm; taken up when it drags on. */
export const BLOCKER_ACTS = {
  raiseBlocker: { label: '提出堵点', roles: ['firm', 'officer', 'provider', 'park'], from: WORKING_STAGES, clause },
  assignBlocker: { label: '派单', roles: ['officer', 'director', 'taskforce'], from: WORKING_STAGES, clause },
  resolveBlocker: { label: '办结堵点', roles: BLOCKER_OWNERS, from: WORKING_STAGES, clause },
  confirmBlocker: { label: '确认已解决', roles: ['firm'], from: WORKING_STAGES, clause },
  reopenBlocker: { label: '退回重办', roles: ['firm', 'officer'], from: WORKING_STAGES, clause },
  escalateBlocker: { label: '升级', roles: ['officer', 'director'], from: WORKING_STAGES, clause },
  closeBlocker: { label: '关闭堵点', roles: ['officer'], from: WORKING_STAGES, clause },
} as const satisfies Record<BlockerAct, ActRule<ProjectStage>>;
