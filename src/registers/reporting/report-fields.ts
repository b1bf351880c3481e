import type { Day } from '../../kernel/day.ts';

/** One pilot as the levels above ask about it. Amounts in fen; null: there is none yet. */
export type ReportedFirm = {
  readonly name: string;
  readonly creditCode: string;
  readonly industry: string | null;
  readonly township: string | null;
  readonly stage: string;
  readonly levelBefore: string | null;
  readonly levelAfter: string | null;
  readonly acceptedOn: Day | null;
  readonly providers: string | null;
  readonly evaluator: string | null;
  readonly plannedFen: number | null;
  readonly contractedFen: number | null;
  readonly spentFen: number | null;
  readonly recognisedFen: number | null;
  readonly awardFen: number | null;
  readonly paidFen: number | null;
};
type Kind = 'number' | 'text' | 'day' | 'money';
type Field = { readonly word: string; readonly kind: Kind; readonly heads: RegExp };

const text = (word: string, heads: RegExp): Field => ({ word, kind: 'text', heads });
const day = (word: string, heads: RegExp): Field => ({ word, kind: 'day', heads });
const money = (word: string, heads: RegExp): Field => ({ word, kind: 'money', heads });

/** What can be put into a column, by the heads under which it is usually asked for; the first that fits is proposed. */
export const REPORT_FIELDS = {
  number: { word: '序号', kind: 'number', heads: /^序号$|^编号$/ },
  creditCode: text('统一社会信用代码', /信用代码|税号/),
  evaluator: text('评测机构', /评测机构|第三方/),
  providers: text('服务商', /服务商|服务机构/),
  name: text('企业名称', /企业(名称|全称)?$|单位名称/),
  industry: text('行业', /行业|产业/),
  township: text('所在乡镇', /乡镇|乡（镇/),
  stage: text('办理阶段', /阶段|进展|进度|状态/),
  levelBefore: text('改造前等级', /(改造|转型)前.*(等级|水平)|初始.*等级/),
  levelAfter: text('改造后等级', /(改造|转型)后.*(等级|水平)|达到.*等级/),
  acceptedOn: day('验收日期', /验收.*(日期|时间)/),
  plannedFen: money('计划投资', /计划.*(投资|投入|金额)/),
  contractedFen: money('合同金额', /合同.*(金额|额)/),
  recognisedFen: money('认定投资', /(认定|核定|审定).*(投资|投入|支出|金额)/),
  spentFen: money('已付款', /(实际|完成|已).*(投资|投入|支出|付款)/),
  paidFen: money('已拨付补助', /(已|实际)?(拨付|兑付|到位).*(补助|资金|金额)|已拨/),
  awardFen: money('核定补助', /补助|奖补|补贴/),
} as const satisfies Readonly<Record<'number' | keyof ReportedFirm, Field>>;
export type ReportField = keyof typeof REPORT_FIELDS;
export const REPORT_FIELD_NAMES = Object.keys(REPORT_FIELDS) as readonly ReportField[];
