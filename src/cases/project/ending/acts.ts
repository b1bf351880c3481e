import type { ActRule } from '../../act-rule.ts';
import { PREPARING } from '../hands.ts';
import type { ProjectStage } from '../stages.ts';

export type EndingAct = 'disqualify';

export const ENDING_ACTS = {
  disqualify: {
    label: '取消试点资格',
    grave: true,
    roles: ['approver'],
    clause: 'measures/13',
    notBy: PREPARING,
    secondFactor: true,
    from: ['pilot', 'accepting', 'rectifying', 'accepted', 'county-approved', 'city-approved', 'award-publicised', 'awarded'],
  },
} as const satisfies Record<EndingAct, ActRule<ProjectStage>>;
