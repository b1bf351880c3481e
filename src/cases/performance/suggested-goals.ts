import type { Policy } from '../../../policy/policy.ts';
import type { GoalLine } from './records.ts';

/** Of a suggestion the office has to fill in what the text does not say: there `target` is null. */
export type SuggestedGoal = Omit<GoalLine, 'target'> & { readonly target: number | null };

type Row = Omit<SuggestedGoal, 'no' | 'target' | 'bound'> & { readonly parameter?: string };
const ROWS: readonly Row[] = [
  { aspect: 'quantity', name: '完成数字化改造的企业', parameter: 'pilotFirms', unit: '家', evidence: '验收意见', figure: 'firms-passed' },
  { aspect: 'quantity', name: '新增上云用云企业', parameter: 'cloudFirms', unit: '家', evidence: '上云用云台账', figure: 'firms-on-cloud' },
  {
    aspect: 'quantity',
    name: '数字化转型标杆企业',
    parameter: 'benchmarkAwards',
    unit: '家',
    evidence: '标杆企业台账',
    figure: 'benchmarks',
  },
  {
    aspect: 'quality',
    name: '改造后达到二级的企业',
    parameter: 'firmsToLevelTwo',
    unit: '家',
    evidence: '评测报告',
    figure: 'firms-at-two',
  },
  {
    aspect: 'quality',
    name: '改造后达到三级的企业',
    parameter: 'firmsToLevelThree',
    unit: '家',
    evidence: '评测报告',
    figure: 'firms-at-three',
  },
  {
    aspect: 'cost',
    name: '企业改造支出占专项资金的比例',
    parameter: 'transformationShare',
    unit: '%',
    evidence: '资金账簿',
    figure: 'transformation-share',
  },
  { aspect: 'economic', name: '试点企业营业收入增长', unit: '%', evidence: '企业自评和财务报表' },
  { aspect: 'satisfaction', name: '试点企业满意度', unit: '%', evidence: '满意度调查', figure: 'firms-content' },
];

/** The indicators that the programme's own targets make, numbered; the office may change each. The parameters are the pack's. */
export const suggestedGoals = ({ parameters }: Policy): readonly SuggestedGoal[] =>
  ROWS.map(({ parameter = '', ...row }, at) => ({
    no: String(at + 1),
    ...row,
    bound: 'at-least',
    target: parameters[parameter]?.value ?? null,
  }));
