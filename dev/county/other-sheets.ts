import { asDay, type Day } from '../../src/kernel/day.ts';
import type { Answer } from './answers.ts';
import type { Applicant, Subsidy } from './applicants.ts';
import type { Column } from './sheet.ts';
import type { Spending } from './spending.ts';

type OfFirm = { readonly firm: Applicant };
const FIRM_COLUMNS: readonly Column<OfFirm>[] = [
  ['企业名称', ({ firm }) => firm.name],
  ['统一社会信用代码', ({ firm }, hand) => hand.code(firm.creditCode)],
];

/** 已获上级同类补助企业 */
export const SUBSIDY_COLUMNS: readonly Column<OfFirm & { readonly subsidy: Subsidy }>[] = [
  ...FIRM_COLUMNS,
  ['补助级别', ({ subsidy }) => subsidy.level],
  ['是否同类', ({ subsidy }, hand) => hand.yesNo(subsidy.isSameKind)],
  ['年度', () => 2025],
  ['项目', () => '数字化改造（样例）'],
  ['金额（万元）', (_row, hand) => hand.wan(15_000_000)],
];

/** 评测答卷 */
export const ANSWER_COLUMNS: readonly Column<OfFirm & { readonly phase: '改造前' | '改造后'; readonly answer: Answer }>[] = [
  ...FIRM_COLUMNS,
  ['阶段', ({ phase }) => phase],
  ['题号', ({ answer }) => answer[0]],
  ['答案', ({ answer }) => answer[1]],
];

/** 投资台账 */
export const SPENDING_COLUMNS: readonly Column<Spending>[] = [
  ...FIRM_COLUMNS,
  ['支出类别', (line) => line.category],
  ['名称', (line) => line.title],
  ['供应商', (line) => line.supplier.name],
  ['供应商代码', (line) => line.supplier.creditCode],
  ['合同签订日期', (line, hand) => hand.day(line.signedOn)],
  ['合同金额（万元）', (line, hand) => hand.wan(line.contractFen)],
  ['发票号码', (line) => line.invoice.number],
  ['付款日期', (line, hand) => hand.day(line.payment?.paidOn ?? null)],
  ['付款金额（万元）', (line, hand) => hand.wan(line.payment?.fen ?? null)],
  ['收款方代码', (line) => line.payment?.payee ?? ''],
  ['有记账凭证', (line, hand) => hand.yesNo(line.hasVoucher)],
  ['在改造方案内', (line, hand) => hand.yesNo(line.isInPlan)],
];

export const MONTHS = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];
/** 月度进度 */
export const PROGRESS_COLUMNS: readonly Column<OfFirm & { readonly month: number }>[] = [
  ...FIRM_COLUMNS,
  ['月份', ({ month }) => MONTHS[month] ?? ''],
  ['进度（%）', ({ month }) => Math.min(100, 12 + month * 15)],
  ['累计投入（万元）', ({ month }) => 6 + month * 9],
  ['堵点难点', ({ month, firm }) => (month === 2 && firm.serial % 3 === 0 ? '老旧设备无通信接口（样例）' : '')],
  ['服务商配合情况', ({ month }) => (month % 3 === 0 ? '一般' : '好')],
];

export type Expert = { readonly name: string; readonly field: string; readonly tie: string; readonly phone: string };
/** 专家库 */
export const EXPERT_COLUMNS: readonly Column<Expert>[] = [
  ['姓名', (expert) => expert.name],
  ['领域', (expert) => expert.field],
  ['工作单位', (expert) => (expert.field === '财务' ? '样例会计师事务所' : '样例职业技术学院')],
  ['关联企业（统一社会信用代码）', (expert) => expert.tie],
  ['联系电话', (expert) => expert.phone],
];

export type FundNotice = {
  readonly source: '自治区' | '县级';
  readonly docNo: string;
  readonly receivedOn: Day;
  readonly fen: number;
  readonly purpose: string;
};
export const FUND_NOTICES: readonly FundNotice[] = [
  {
    source: '自治区',
    docNo: '宁样例财企指〔2026〕18号',
    receivedOn: asDay('2026-06-12'),
    fen: 400_000_000,
    purpose: '中小企业数字化转型试点补助（样例）',
  },
  { source: '县级', docNo: '彭样例财发〔2026〕31号', receivedOn: asDay('2026-06-25'), fen: 50_000_000, purpose: '县级配套（样例）' },
];
/** 资金指标 */
export const FUND_COLUMNS: readonly Column<FundNotice>[] = [
  ['来源', (notice) => notice.source],
  ['文号', (notice) => notice.docNo],
  ['收文日期', (notice, hand) => hand.day(notice.receivedOn)],
  ['金额（万元）', (notice, hand) => hand.wan(notice.fen)],
  ['用途', (notice) => notice.purpose],
];
