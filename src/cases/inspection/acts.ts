import type { Day } from '../../kernel/day.ts';
import type { ActRule, Person } from '../act-rule.ts';
import {
  type Announced,
  type CooperationRefused,
  type DepartmentFinding,
  INSPECTING,
  type InspectionConclusion,
  type InspectionRecord,
  type Target,
} from './records.ts';

export const INSPECTION_STAGE_WORDS = { none: '未开展', announced: '待抽取', inspecting: '检查中', concluded: '已结束' } as const;
export type InspectionStage = keyof typeof INSPECTION_STAGE_WORDS;
export type InspectionAct =
  | 'announceInspection'
  | 'drawInspection'
  | 'assignInspectors'
  | 'recordInspection'
  | 'recordRefusal'
  | 'bringInspection'
  | 'noteDepartmentFinding'
  | 'concludeInspection';

const clause = 'measures/16';
const VISITING: readonly InspectionAct[] = ['recordInspection', 'recordRefusal', 'bringInspection', 'noteDepartmentFinding'];

/** Quarterly inspections and random checks (measures/16, plan/2.4.2): whoever was on the spot does not conclude. */
export const INSPECTION_ACTS: Record<InspectionAct, ActRule<InspectionStage, InspectionAct>> = {
  announceInspection: { label: '发起检查', roles: ['officer'], from: ['none'], clause },
  drawInspection: { label: '抽取被检查企业', roles: ['officer'], from: ['announced'], clause, onward: true },
  assignInspectors: { label: '派检查人员', roles: ['officer', 'director'], from: ['inspecting'], clause },
  recordInspection: { label: '登记检查情况', roles: INSPECTING, from: ['inspecting'], clause },
  recordRefusal: { label: '登记拒绝配合', roles: INSPECTING, from: ['inspecting'], clause: 'measures/10', grave: true },
  bringInspection: { label: '录入现场检查包', roles: ['officer'], from: ['inspecting'], clause, consequence: true },
  noteDepartmentFinding: { label: '登记本部门意见', roles: INSPECTING, from: ['inspecting'], clause: 'measures/5' },
  concludeInspection: {
    label: '作出检查结论',
    roles: ['approver', 'director'],
    from: ['inspecting'],
    clause,
    notBy: VISITING,
    onward: true,
  },
};

type OfFirm = { readonly caseId: string };
export type InspectionEvent =
  | ({ readonly type: 'inspection-announced' } & Announced)
  | { readonly type: 'inspection-drawn'; readonly seed: string; readonly drawnOn: Day; readonly targets: readonly Target[] }
  | ({ readonly type: 'inspectors-assigned'; readonly inspectors: readonly Person[] } & OfFirm)
  | ({ readonly type: 'inspection-recorded'; readonly record: InspectionRecord } & OfFirm)
  | ({ readonly type: 'cooperation-refused'; readonly refusal: CooperationRefused } & OfFirm)
  | ({ readonly type: 'department-finding-noted'; readonly finding: DepartmentFinding } & OfFirm)
  | ({
      readonly type: 'inspection-concluded';
      /** The project has not ended: the conclusion comes onto its file too. */ readonly isFiled: boolean;
      readonly conclusion: InspectionConclusion;
    } & OfFirm);
