import type { Day } from '../../kernel/day.ts';
import type { FundSource } from '../../kernel/fund-source.ts';
import type { Role } from '../roles.ts';

/** The three classes of indicator that measures/15 names. */
export const GOAL_GROUPS = { output: '产出', benefit: '效益', satisfaction: '满意度' } as const;
export type GoalGroup = keyof typeof GOAL_GROUPS;

/** The second class of an indicator as the usual form of budget performance has it, and the first class it belongs to. */
export const ASPECTS = {
  quantity: { group: 'output', says: '数量指标' },
  quality: { group: 'output', says: '质量指标' },
  time: { group: 'output', says: '时效指标' },
  cost: { group: 'output', says: '成本指标' },
  economic: { group: 'benefit', says: '经济效益' },
  social: { group: 'benefit', says: '社会效益' },
  ecological: { group: 'benefit', says: '生态效益' },
  lasting: { group: 'benefit', says: '可持续影响' },
  satisfaction: { group: 'satisfaction', says: '服务对象满意度' },
} as const satisfies Record<string, { readonly group: GoalGroup; readonly says: string }>;
export type Aspect = keyof typeof ASPECTS;
export const ASPECT_NAMES = Object.keys(ASPECTS) as [Aspect, ...Aspect[]];

export const BOUNDS = { 'at-least': '≥', 'at-most': '≤' } as const;
export type Bound = keyof typeof BOUNDS;
export const BOUND_NAMES = Object.keys(BOUNDS) as [Bound, ...Bound[]];

/** What the records themselves say of an indicator: nobody types these. */
export const FIGURES = {
  'firms-passed': '验收通过的试点企业',
  'firms-at-two': '改造后评测为二级的试点企业',
  'firms-at-three': '改造后评测为三级及以上的试点企业',
  'firms-on-cloud': '上云用云台账中已认定为新增的企业',
  benchmarks: '标杆企业台账中已选定的企业',
  'transformation-share': '指标金额中分配给企业改造的比例',
  'firms-content': '满意度调查中总体满意的企业比例',
} as const;
export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as [FigureName, ...FigureName[]];

/** One indicator. `target` in whole `unit`s. `figure`: what the records count for it; without one its value is stated with evidence. */
export type GoalLine = {
  readonly no: string;
  readonly aspect: Aspect;
  readonly name: string;
  readonly bound: Bound;
  readonly target: number;
  readonly unit: string;
  readonly evidence: string;
  readonly figure?: FigureName | undefined;
};
export type Goals = { readonly summary: string; readonly lines: readonly GoalLine[] };
export type Adjustment = { readonly goals: Goals; readonly reason: string };

/** The booked budget notice that the goals are for; `dueOn`: until when they are to be reported. */
export type OfFund = {
  readonly caseId: string;
  readonly docNo: string;
  readonly source: FundSource;
  readonly fen: number;
  readonly receivedOn: Day;
  readonly dueOn: Day;
};

/** The value of an indicator that no record counts, with what shows it. */
export type Stated = { readonly no: string; readonly actual: number; readonly evidence: string };
/** An indicator as it stands. `actual` null: nobody has stated it. `says`: what it was counted from. */
export type TrackedLine = {
  readonly no: string;
  readonly goal: string;
  readonly unit: string;
  readonly actual: number | null;
  readonly says: string;
  readonly isBehind: boolean;
};

/** Who can be given something to put right: offices that see the file. */
export const CORRECTORS = ['officer', 'approver', 'director', 'finance', 'taskforce'] as const satisfies readonly Role[];
export type Corrector = (typeof CORRECTORS)[number];
export type CorrectionSet = { readonly no: string; readonly what: string; readonly owner: Corrector; readonly dueOn: Day };
/** 整改: something behind, with who puts it right until when. */
export type Correction = CorrectionSet & {
  readonly id: string;
  readonly setOn: Day;
  readonly done?: { readonly result: string; readonly on: Day };
};

/** A quarter's report as it was made: its figures are those of the day. `endsOn`: last day of the quarter. */
export type QuarterReport = {
  readonly endsOn: Day;
  readonly on: Day;
  readonly by: string;
  readonly text: string;
  readonly elapsed: number;
  readonly lines: readonly TrackedLine[];
  readonly corrections: readonly Correction[];
};

export const SUPERVISION_WAYS = { figures: '专项绩效监控', site: '延伸到项目现场', interview: '约谈' } as const;
export type SupervisionWay = keyof typeof SUPERVISION_WAYS;
export const SUPERVISION_NAMES = Object.keys(SUPERVISION_WAYS) as [SupervisionWay, ...SupervisionWay[]];
/** What finance saw by itself; `correction`: what it wants put right. */
export type Supervision = {
  readonly way: SupervisionWay;
  readonly findings: string;
  readonly on: Day;
  readonly by: string;
  readonly correction?: Correction;
};

export const EVALUATION_ROUNDS = { 'mid-term': '中期评价', final: '终期评价' } as const;
export type EvaluationRound = keyof typeof EVALUATION_ROUNDS;
export const ROUND_NAMES = Object.keys(EVALUATION_ROUNDS) as [EvaluationRound, ...EvaluationRound[]];
/** Points in hundredths. `score` null: the value is not known. `sum`: the arithmetic in words. */
export type ScoredLine = TrackedLine & { readonly points: number; readonly score: number | null; readonly sum: string };
/** Why an indicator lost points, and what is done about it. */
export type Gap = { readonly no: string; readonly cause: string };
/** The office's evaluation by the figures of its day (measures/14). `total` in hundredths of a hundred points. */
export type Evaluation = {
  readonly round: EvaluationRound;
  readonly on: Day;
  readonly by: string;
  readonly opinion: string;
  readonly lines: readonly ScoredLine[];
  readonly gaps: readonly Gap[];
  readonly total: number;
  readonly grade: string;
};

/** To whom an evaluation is handed up (plan/3.4): each answers for itself. */
export const LEVELS = { city: '市工信局', centre: '自治区促进中心' } as const satisfies Partial<Record<Role, string>>;
export type Level = keyof typeof LEVELS;
export const LEVEL_NAMES = Object.keys(LEVELS) as [Level, ...Level[]];
export const RESULTS = { passed: '通过', failed: '不通过' } as const;
export type RoundResult = keyof typeof RESULTS;
export const RESULT_NAMES = Object.keys(RESULTS) as [RoundResult, ...RoundResult[]];
/** What a higher level came to. `points`: whole points of a hundred, where it gives any. `document`: its paper, with number. */
export type Conclusion = {
  readonly result: RoundResult;
  readonly points?: number | undefined;
  readonly opinion: string;
  readonly document: string;
  readonly concludedOn: Day;
};
type AtLevel = { readonly on: Day; readonly by: string };
export type LevelAnswer = AtLevel &
  (
    | { readonly is: 'received' }
    | { readonly is: 'returned'; readonly reason: string }
    | { readonly is: 'concluded'; readonly conclusion: Conclusion }
  );
/** 评价申请: one evaluation handed up with its letter and its numbered papers. `missing`: how many pieces these lacked. `to`: who is asked. */
export type EvaluationRequest = {
  readonly round: EvaluationRound;
  readonly on: Day;
  readonly by: string;
  readonly letter: { readonly number: string; readonly digest: string };
  readonly papers: { readonly name: string; readonly digest: string };
  readonly missing: number;
  readonly to: readonly Level[];
  readonly answers: { readonly [L in Level]?: LevelAnswer };
};
