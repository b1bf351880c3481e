import type { ActRule } from '../../act-rule.ts';
import { PROJECT_STAGES, type ProjectStage } from '../stages.ts';

export type ApplicationAct =
  | 'receiveApplication'
  | 'correctApplication'
  | 'submitApplication'
  | 'returnApplication'
  | 'withdrawApplication'
  | 'confirmEligibility'
  | 'declareIneligible'
  | 'contestIneligibility'
  | 'placeFirm';

const clause = 'measures/11';
const ON_FILE = PROJECT_STAGES.filter((stage) => stage !== 'none');

export const APPLICATION_ACTS = {
  receiveApplication: { label: '登记申报', roles: ['officer'], from: ['none'], to: ['applied'], clause, consequence: true },
  correctApplication: {
    label: '更正申报材料',
    roles: ['officer'],
    from: ['applied', 'returned', 'ineligible', 'eligible'],
    to: ['applied'],
    clause,
    consequence: true,
  },
  submitApplication: { label: '提交申报', roles: ['firm'], from: ['none', 'returned', 'withdrawn'], to: ['applied'], clause, onward: true },
  returnApplication: { label: '退回补正', roles: ['officer'], from: ['applied'], to: ['returned'], clause },
  withdrawApplication: {
    label: '撤回申报',
    roles: ['firm'],
    from: ['applied', 'returned', 'ineligible', 'eligible'],
    to: ['withdrawn'],
    clause,
    grave: true,
  },
  confirmEligibility: {
    label: '确认符合申报条件',
    roles: ['officer'],
    from: ['applied'],
    to: ['eligible'],
    clause: 'measures/8',
    onward: true,
  },
  declareIneligible: {
    label: '认定不符合申报条件',
    roles: ['officer'],
    from: ['applied'],
    to: ['ineligible'],
    clause: 'measures/8',
    grave: true,
  },
  contestIneligibility: { label: '对不符合的认定提出异议', roles: ['firm'], from: ['ineligible'], to: ['applied'], clause },
  // A figure for maps and reports, on which no verdict rests: also of firms that applied before it was asked.
  placeFirm: { label: '登记所在乡镇', roles: ['officer'], from: ON_FILE, clause },
} as const satisfies Record<ApplicationAct, ActRule<ProjectStage>>;
