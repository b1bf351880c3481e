import type { ActRule } from '../../act-rule.ts';
import { APPLYING } from '../hands.ts';
import type { ProjectStage } from '../stages.ts';

export type SelectionAct = 'proposePilot' | 'listPilot' | 'returnPilot' | 'openNotice' | 'confirmPilot' | 'removePilot';

export const SELECTION_ACTS = {
  proposePilot: { label: '拟列入试点', roles: ['officer'], from: ['eligible'], to: ['proposed'], clause: 'measures/11', consequence: true },
  listPilot: {
    label: '审批列入',
    roles: ['approver'],
    from: ['proposed'],
    to: ['listed'],
    clause: 'measures/11',
    notBy: APPLYING,
    secondFactor: true,
    consequence: true,
  },
  returnPilot: { label: '退回重拟', roles: ['approver'], from: ['proposed'], to: ['eligible'], clause: 'measures/11', consequence: true },
  openNotice: { label: '进入公示', roles: ['officer'], from: ['listed', 'city-approved'], clause: 'measures/11', consequence: true },
  confirmPilot: { label: '确认试点', roles: ['officer'], from: ['listed'], to: ['pilot'], clause: 'measures/11', consequence: true },
  removePilot: {
    label: '异议成立，不予列入',
    roles: ['officer'],
    from: ['listed'],
    to: ['removed'],
    clause: 'measures/11',
    consequence: true,
  },
} as const satisfies Record<SelectionAct, ActRule<ProjectStage>>;
