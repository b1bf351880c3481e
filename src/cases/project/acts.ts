import type { ActRule } from '../act-rule.ts';
import type { ProjectStage } from './stages.ts';
import type { Project } from './state.ts';

export type ProjectAct =
  | 'receiveApplication'
  | 'correctApplication'
  | 'proposePilot'
  | 'listPilot'
  | 'returnPilot'
  | 'openNotice'
  | 'confirmPilot'
  | 'removePilot'
  | 'assessLevel'
  | 'registerExpense'
  | 'ruleOnExpense'
  | 'assignEvaluator'
  | 'requestAcceptance'
  | 'passAcceptance'
  | 'failAcceptance'
  | 'completeRectification'
  | 'approveByCounty'
  | 'returnByCounty'
  | 'approveByCity'
  | 'returnByCity'
  | 'concludeAwardNotice'
  | 'confirmAward'
  | 'payAward'
  | 'disqualify';

type Rule = ActRule<ProjectStage, ProjectAct>;

const APPLYING = ['receiveApplication', 'correctApplication', 'proposePilot'] as const;
/** Whoever had a hand in these prepared the case: they neither approve nor pay it. */
const PREPARING = [
  ...APPLYING,
  'assessLevel',
  'registerExpense',
  'ruleOnExpense',
  'assignEvaluator',
  'requestAcceptance',
  'completeRectification',
  'passAcceptance',
  'failAcceptance',
] as const;
/** Left on the project by whoever published or ended its notices: hearing objections and granting money lie in different hands. */
const PUBLICISING = ['openNotice', 'confirmPilot', 'concludeAwardNotice'] as const;

const TABLE = {
  receiveApplication: { label: '登记申报', roles: ['officer'], from: ['none'], clause: 'measures/11', consequence: true },
  correctApplication: { label: '更正申报材料', roles: ['officer'], from: ['applied'], clause: 'measures/11', consequence: true },
  proposePilot: { label: '拟列入试点', roles: ['officer'], from: ['applied'], clause: 'measures/11', consequence: true },
  listPilot: {
    label: '审批列入',
    roles: ['approver'],
    from: ['proposed'],
    clause: 'measures/11',
    notBy: APPLYING,
    secondFactor: true,
    consequence: true,
  },
  returnPilot: { label: '退回重拟', roles: ['approver'], from: ['proposed'], clause: 'measures/11', consequence: true },
  openNotice: { label: '进入公示', roles: ['officer'], from: ['listed', 'city-approved'], clause: 'measures/11', consequence: true },
  confirmPilot: { label: '确认试点', roles: ['officer'], from: ['listed'], clause: 'measures/11', consequence: true },
  removePilot: { label: '异议成立，不予列入', roles: ['officer'], from: ['listed'], clause: 'measures/11', consequence: true },
  assessLevel: { label: '登记水平评测', roles: ['evaluator', 'officer'], from: ['pilot', 'accepting'], clause: 'plan/2.2.1' },
  registerExpense: { label: '登记投资凭证', roles: ['officer', 'firm'], from: ['pilot', 'accepting', 'rectifying'], clause: 'measures/16' },
  ruleOnExpense: { label: '认定其他相关支出', roles: ['officer'], from: ['pilot', 'accepting', 'rectifying'], clause: 'measures/16' },
  assignEvaluator: { label: '委托第三方评测', roles: ['officer'], from: ['pilot', 'accepting'], clause: 'measures/12.2' },
  requestAcceptance: { label: '提交验收申请', roles: ['firm', 'officer'], from: ['pilot'], clause: 'measures/12.2', onward: true },
  passAcceptance: {
    label: '出具验收通过意见',
    roles: ['evaluator'],
    from: ['accepting'],
    clause: 'measures/12.2',
    notBy: ['registerExpense', 'ruleOnExpense', 'assignEvaluator', 'requestAcceptance', 'completeRectification'],
    onward: true,
  },
  failAcceptance: { label: '出具验收不通过意见', roles: ['evaluator'], from: ['accepting'], clause: 'measures/13', grave: true },
  completeRectification: { label: '提交整改结果', roles: ['firm', 'officer'], from: ['rectifying'], clause: 'measures/13', onward: true },
  approveByCounty: {
    label: '县级初审通过',
    roles: ['approver'],
    from: ['accepted'],
    clause: 'measures/12.2',
    notBy: PREPARING,
    secondFactor: true,
    onward: true,
  },
  returnByCounty: { label: '县级初审退回', roles: ['approver'], from: ['accepted'], clause: 'measures/12.2' },
  approveByCity: {
    label: '市级审核通过',
    roles: ['city'],
    from: ['county-approved'],
    clause: 'measures/12.2',
    notBy: [...PREPARING, 'listPilot', 'approveByCounty'],
    secondFactor: true,
    onward: true,
  },
  returnByCity: { label: '市级审核退回', roles: ['city'], from: ['county-approved'], clause: 'measures/12.2' },
  concludeAwardNotice: {
    label: '兑付公示期满无异议',
    roles: ['officer'],
    from: ['city-approved'],
    clause: 'measures/12.2',
    consequence: true,
  },
  confirmAward: {
    label: '确认补助并锁定资金',
    roles: ['approver'],
    from: ['award-publicised'],
    clause: 'measures/12.2',
    notBy: [...PREPARING, ...PUBLICISING, 'approveByCity'],
    secondFactor: true,
    onward: true,
  },
  payAward: {
    label: '拨付',
    roles: ['finance'],
    from: ['awarded'],
    clause: 'measures/12.2',
    notBy: [...PREPARING, ...PUBLICISING, 'listPilot', 'approveByCounty', 'approveByCity', 'confirmAward'],
    secondFactor: true,
    onward: true,
  },
  disqualify: {
    label: '取消试点资格',
    grave: true,
    roles: ['approver'],
    clause: 'measures/13',
    secondFactor: true,
    from: ['pilot', 'accepting', 'rectifying', 'accepted', 'county-approved', 'city-approved', 'award-publicised', 'awarded'],
  },
} as const satisfies Record<ProjectAct, Rule>;

/** stage → act → role for a project, with the duties that must lie in different hands. */
export const PROJECT_ACTS: Record<ProjectAct, Rule> = TABLE;

/** What the state can be once the table has let the act through. */
export type ProjectAt<A extends ProjectAct> = Project & { readonly stage: (typeof TABLE)[A]['from'][number] };
