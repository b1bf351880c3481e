import type { ActRule } from '../act-rule.ts';
import type { PerformanceInputs } from './inputs.ts';
import type { NamedParty } from '../project/records.ts';
import type { Survey, SurveyResult } from './survey/records.ts';
import {
  type Adjustment,
  CORRECTORS,
  type Evaluation,
  type EvaluationRequest,
  type EvaluationRound,
  type Goals,
  type Level,
  type LevelAnswer,
  LEVEL_NAMES,
  type OfFund,
  type QuarterReport,
  type Supervision,
} from './records.ts';

export const PERFORMANCE_STAGE_WORDS = {
  none: '未编制',
  drafted: '待局内审批',
  returned: '退回修改',
  filed: '待财政局备案',
  frozen: '已备案',
  adjusting: '调整待财政局批准',
  evaluating: '评价待审定',
  evaluated: '已终期评价',
} as const;
export type PerformanceStage = keyof typeof PERFORMANCE_STAGE_WORDS;
export type PerformanceAct = keyof PerformanceInputs;

const clause = 'measures/15';
const IN_FORCE: readonly PerformanceStage[] = ['frozen', 'adjusting', 'evaluating'];
/** An evaluation goes up while the goals are in force, and after the last one was approved. */
const HANDED_UP: readonly PerformanceStage[] = [...IN_FORCE, 'evaluated'];
const above = { roles: LEVEL_NAMES, from: HANDED_UP, clause: 'plan/3.4' } as const;
const DRAFTING: readonly PerformanceAct[] = ['draftGoals', 'reviseGoals'];

/** The industry office compiles and approves the goals, finance examines and files them; what is filed changes only through finance (measures/15). */
export const PERFORMANCE_ACTS: Record<PerformanceAct, ActRule<PerformanceStage, PerformanceAct>> = {
  draftGoals: { label: '编制绩效目标', roles: ['officer'], from: ['none'], clause },
  reviseGoals: { label: '修改绩效目标', roles: ['officer'], from: ['returned'], clause, onward: true },
  approveGoals: {
    label: '批准绩效目标并报财政局',
    roles: ['approver', 'director'],
    from: ['drafted'],
    clause,
    notBy: DRAFTING,
    secondFactor: true,
    onward: true,
  },
  returnGoals: { label: '退回或收回绩效目标', roles: ['officer', 'approver', 'director'], from: ['drafted'], clause },
  acceptGoals: {
    label: '准予绩效目标备案',
    roles: ['finance'],
    from: ['filed'],
    clause,
    notBy: [...DRAFTING, 'approveGoals'],
    secondFactor: true,
    onward: true,
  },
  refuseGoals: { label: '审核退回绩效目标', roles: ['finance'], from: ['filed'], clause },
  proposeAdjustment: { label: '申请调整绩效目标', roles: ['officer'], from: ['frozen'], clause },
  approveAdjustment: {
    label: '批准调整绩效目标',
    roles: ['finance'],
    from: ['adjusting'],
    clause,
    notBy: ['proposeAdjustment'],
    secondFactor: true,
    onward: true,
  },
  reportQuarter: { label: '出季度监控报告', roles: ['officer'], from: IN_FORCE, clause },
  closeCorrection: { label: '办结整改', roles: CORRECTORS, from: IN_FORCE, clause },
  noteSupervision: { label: '登记财政监控', roles: ['finance'], from: IN_FORCE, clause },
  openSurvey: { label: '发起满意度调查', roles: ['officer'], from: IN_FORCE, clause },
  handSurveyLink: { label: '代领问卷链接', roles: ['officer'], from: IN_FORCE, clause },
  countSurvey: { label: '统计满意度调查', roles: ['officer'], from: IN_FORCE, clause },
  evaluateGoals: { label: '开展绩效评价', roles: ['officer'], from: ['frozen'], clause: 'measures/14' },
  approveEvaluation: {
    label: '审定绩效评价',
    roles: ['approver', 'director'],
    from: ['evaluating'],
    clause: 'measures/14',
    notBy: ['evaluateGoals'],
    secondFactor: true,
    onward: true,
  },
  returnEvaluation: {
    label: '退回或收回绩效评价',
    roles: ['officer', 'approver', 'director'],
    from: ['evaluating'],
    clause: 'measures/14',
  },
  requestEvaluation: { label: '提交评价申请', roles: ['officer'], from: HANDED_UP, clause: 'plan/3.4', consequence: true },
  receiveRequest: { label: '受理评价申请', ...above },
  returnRequest: { label: '退回评价申请', ...above },
  concludeRequest: { label: '出具评价结论', ...above, secondFactor: true },
  refuseAdjustment: { label: '不同意调整绩效目标', roles: ['finance'], from: ['adjusting'], clause },
};

export type PerformanceEvent =
  | { readonly type: 'performance-goals-drafted'; readonly fund: OfFund; readonly goals: Goals }
  | { readonly type: 'performance-goals-revised'; readonly goals: Goals }
  | { readonly type: 'performance-goals-approved' }
  | { readonly type: 'performance-goals-returned'; readonly reason: string }
  | { readonly type: 'performance-goals-accepted'; readonly opinion: string }
  | { readonly type: 'performance-goals-refused'; readonly reason: string }
  | { readonly type: 'performance-adjustment-proposed'; readonly adjustment: Adjustment }
  | { readonly type: 'performance-adjustment-approved'; readonly basis: string }
  | { readonly type: 'performance-adjustment-refused'; readonly reason: string }
  | { readonly type: 'performance-quarter-reported'; readonly report: QuarterReport }
  | { readonly type: 'performance-supervised'; readonly supervision: Supervision }
  | { readonly type: 'performance-survey-opened'; readonly survey: Survey }
  | { readonly type: 'performance-survey-link-handed'; readonly round: EvaluationRound; readonly firm: NamedParty }
  | { readonly type: 'performance-survey-counted'; readonly round: EvaluationRound; readonly result: SurveyResult }
  | { readonly type: 'performance-evaluated'; readonly evaluation: Evaluation }
  | { readonly type: 'performance-evaluation-approved' }
  | { readonly type: 'performance-evaluation-returned'; readonly reason: string }
  | { readonly type: 'performance-evaluation-requested'; readonly request: EvaluationRequest }
  | { readonly type: 'performance-request-answered'; readonly round: EvaluationRound; readonly level: Level; readonly answer: LevelAnswer }
  | { readonly type: 'performance-correction-closed'; readonly id: string; readonly result: string };
