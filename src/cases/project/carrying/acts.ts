import type { ActRule } from '../../act-rule.ts';
import { APPLYING } from '../hands.ts';
import type { ProjectStage } from '../stages.ts';
import { CARRIED_STAGES } from './records.ts';

export type CarryingAct = 'noteEarlierSteps' | 'carryOver';

/** A programme that was kept in spreadsheets goes on here: an import notes what was done before, another person takes it over. */
export const CARRYING_ACTS = {
  noteEarlierSteps: {
    label: '登记接入前的办理',
    roles: ['officer'],
    from: ['applied', 'eligible'],
    clause: 'plan/4.4',
    consequence: true,
  },
  carryOver: {
    label: '确认接入',
    roles: ['approver'],
    from: ['applied', 'eligible'],
    to: CARRIED_STAGES,
    clause: 'plan/4.4',
    notBy: [...APPLYING, 'noteEarlierSteps'],
    secondFactor: true,
  },
} as const satisfies Record<CarryingAct, ActRule<ProjectStage>>;
