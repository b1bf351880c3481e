import type { ActRule } from '../../act-rule.ts';
import { PREPARING } from '../hands.ts';
import { type ProjectStage, WORKING_STAGES } from '../stages.ts';

export type VersionAct = 'moveToPolicy';

export const VERSION_ACTS = {
  /** Not once an award stands: what is decided stays decided, and is carried to its end by its own edition. */
  moveToPolicy: {
    label: '改按修订后的政策办理',
    roles: ['approver'],
    from: ['applied', 'returned', 'eligible', 'proposed', 'listed', ...WORKING_STAGES, 'accepted'],
    clause: 'measures/18',
    notBy: PREPARING,
    secondFactor: true,
  },
} as const satisfies Record<VersionAct, ActRule<ProjectStage>>;
