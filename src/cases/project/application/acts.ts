import type { ActRule } from '../../act-rule.ts';
import type { ProjectStage } from '../stages.ts';

export type ApplicationAct = 'receiveApplication' | 'correctApplication';

export const APPLICATION_ACTS = {
  receiveApplication: { label: '登记申报', roles: ['officer'], from: ['none'], clause: 'measures/11', consequence: true },
  correctApplication: { label: '更正申报材料', roles: ['officer'], from: ['applied'], clause: 'measures/11', consequence: true },
} as const satisfies Record<ApplicationAct, ActRule<ProjectStage>>;
