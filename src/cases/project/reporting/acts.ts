import type { ActRule } from '../../act-rule.ts';
import { type ProjectStage, UNPAID_STAGES, WORKING_STAGES } from '../stages.ts';

export type ReportingAct = 'reportProgress' | 'recordVisit' | 'evaluateItself';

/** What is heard of the works: the firm's report every month, visits to it, and what it says it reached. None decides about money. */
export const REPORTING_ACTS = {
  reportProgress: { label: '报送月度进度', roles: ['firm', 'officer'], from: WORKING_STAGES, clause: 'plan/3.2' },
  recordVisit: {
    label: '登记入企指导',
    roles: ['officer', 'director', 'development', 'park', 'science'],
    from: WORKING_STAGES,
    clause: 'plan/2.2.2',
  },
  evaluateItself: {
    label: '报送绩效自评',
    roles: ['firm', 'officer'],
    from: [...UNPAID_STAGES, 'ordered', 'paid'],
    clause: 'measures/14',
  },
} as const satisfies Record<ReportingAct, ActRule<ProjectStage>>;
