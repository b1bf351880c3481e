import { addDays, asDay, type Day } from '../../src/kernel/day.ts';
import type { Applicant } from './applicants.ts';
import type { Pilot } from './county.ts';
import type { Organisation } from './providers.ts';
import type { Column } from './sheet.ts';
import type { Spending } from './spending.ts';

/** One investment of a pilot's plan. */
export type PlanRow = {
  readonly firm: Applicant;
  readonly no: number;
  readonly what: string;
  readonly category: string;
  readonly supplier: Organisation;
  readonly fen: number;
  readonly dueOn: Day;
  readonly target: number;
};

const WORKS: Readonly<Record<string, string>> = {
  软件: '业务管理系统',
  云服务: '工业互联网平台',
  数采设备: '数据采集传输',
  智能设备: '设备智能化',
};
const LAST = asDay('2027-03-31');
const WAN = 1_000_000;

function rowsOf({ firm, after }: Pilot, spending: readonly Spending[]): PlanRow[] {
  const meant = spending.filter((line) => line.firm === firm && line.isInPlan && line.category in WORKS);
  const first = [...new Map(meant.toReversed().map((line) => [line.title, line])).values()].toReversed();
  return first.map(({ title, category, supplier, signedOn }, index) => {
    const fen = meant.filter((line) => line.title === title).reduce((sum, { contractFen }) => sum + contractFen, 0);
    const dueOn = [addDays(signedOn, 120), LAST].toSorted()[0] ?? LAST;
    return { firm, no: index + 1, what: title, category, supplier, fen: Math.ceil(fen / WAN) * WAN, dueOn, target: after.level };
  });
}

/** What the pilots planned: all that they were to buy, rounded up to 万元. What was bought beside the plan is not in it. */
export const makePlanRows = (pilots: readonly Pilot[], spending: readonly Spending[]): PlanRow[] =>
  pilots.flatMap((pilot) => rowsOf(pilot, spending));

/** 一企一策改造方案表 */
export const PLAN_COLUMNS: readonly Column<PlanRow>[] = [
  ['企业名称', ({ firm }) => firm.name],
  ['统一社会信用代码', ({ firm }, hand) => hand.code(firm.creditCode)],
  ['方案项号', ({ no }) => String(no)],
  ['建设内容', ({ what }) => what],
  ['改造类别', ({ category }) => WORKS[category] ?? ''],
  ['支出类别', ({ category }) => category],
  ['供应商', ({ supplier }) => supplier.name],
  ['供应商代码', ({ supplier }) => supplier.creditCode],
  ['计划金额（万元）', ({ fen }, hand) => hand.wan(fen)],
  ['计划完成日期', ({ dueOn }, hand) => hand.day(dueOn)],
  ['目标等级', ({ target }) => ['', '一级', '二级', '三级', '四级'][target] ?? ''],
];
