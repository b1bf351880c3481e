import type { ActRule } from '../../act-rule.ts';
import { PREPARING } from '../hands.ts';
import { type ProjectStage, UNPAID_STAGES } from '../stages.ts';

export type SuspensionAct = 'suspendPeriod' | 'resumePeriod';

/** Wherever one of these periods can run. */
const RUNNING = ['returned', ...UNPAID_STAGES, 'ordered'] as const;
/** Whoever gave or sees to a blocker, or accuses the firm, does not stop the clock. */
const CONCERNED = ['assignBlocker', 'resolveBlocker', 'noticeDisqualification', 'proposeDisqualification'] as const;
const clause = 'measures/18';

/** A period stands still, and goes on, by a person's word only (docs/decisions/0023-when-a-period-stands-still.md). */
export const SUSPENSION_ACTS = {
  suspendPeriod: {
    label: '中止期限',
    roles: ['approver'],
    clause,
    notBy: [...PREPARING, ...CONCERNED],
    secondFactor: true,
    from: RUNNING,
  },
  resumePeriod: { label: '恢复期限', roles: ['officer', 'approver'], clause, from: RUNNING },
} as const satisfies Record<SuspensionAct, ActRule<ProjectStage, SuspensionAct | (typeof PREPARING)[number] | (typeof CONCERNED)[number]>>;
