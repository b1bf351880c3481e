import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, WORKING_STAGES } from '../stages.ts';

export type ReportingAct = 'reportProgress' | 'recordVisit';

/** What is heard of the works while they go on: the firm's report every month, and visits to it. Neither decides about money. */
export const REPORTING_ACTS = {
  reportProgress: { label: '报送月度进度', roles: ['firm', 'officer'], from: WORKING_STAGES, clause: 'plan/3.2' },
  recordVisit: {
    label: '登记入企指导',
    roles: ['officer', 'director', 'development', 'park', 'science'],
    from: WORKING_STAGES,
    clause: 'plan/2.2.2',
  },
} as const satisfies Record<ReportingAct, ActRule<ProjectStage>>;
