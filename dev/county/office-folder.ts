import { asDay, type Day } from '../../src/kernel/day.ts';
import { APPLICATION_COLUMNS } from './application-sheet.ts';
import { makeChance, type Chance } from './chance.ts';
import { makeCounty, type County } from './county.ts';
import { makeUntidyHand, tidyHand, type Hand } from './hand.ts';
import { writeInvoiceXml } from './invoice-xml.ts';
import { makeNameLists } from './name-lists.ts';
import {
  ANSWER_COLUMNS,
  EXPERT_COLUMNS,
  FUND_COLUMNS,
  FUND_NOTICES,
  MONTHS,
  PROGRESS_COLUMNS,
  SPENDING_COLUMNS,
  SUBSIDY_COLUMNS,
  type Expert,
} from './other-sheets.ts';
import { PLAN_COLUMNS } from './plan-rows.ts';
import { EVALUATOR_COLUMNS, PROVIDER_COLUMNS } from './providers.ts';
import { withScrawls } from './scrawl.ts';
import { writeSheet } from './sheet.ts';
import type { Spending } from './spending.ts';

export type OfficeFile = { readonly name: string; readonly bytes: Uint8Array };
export type FolderOptions = {
  readonly seed: number;
  readonly applicants: number;
  readonly pilots: number;
  /** Title rows, blank rows, stray spaces, mixed forms of dates and money, a CSV in GBK: as real offices write. */
  readonly untidy: boolean;
  /** A few cells that nobody can read, and one e-invoice that is missing. */
  readonly faulty?: boolean;
  /** So many pilots sent their applications themselves: the office's summary sheet does not have them. */
  readonly ownApplications?: number;
  /** The folder as it stood on that day: what was answered, bought or reported later is not in it. Default: all of it. */
  readonly asOf?: Day;
};

const ASSESSED_BEFORE = asDay('2026-08-10');
const ASSESSED_AFTER = asDay('2027-02-22');

const answersOf = ({ pilots }: County, asOf: Day) =>
  pilots.flatMap(({ firm, before, after }) => [
    ...(ASSESSED_BEFORE <= asOf ? before.answers.map((answer) => ({ firm, phase: '改造前' as const, answer })) : []),
    ...(ASSESSED_AFTER <= asOf ? after.answers.map((answer) => ({ firm, phase: '改造后' as const, answer })) : []),
  ]);

const makeExperts = ({ providers }: County, chance: Chance): Expert[] =>
  [...'甲乙丙丁戊己庚辛壬'].map((letter, index) => ({
    name: `样例专家${letter}`,
    field: ['技术', '财务', '管理'][index % 3] as string,
    tie: index === 4 ? (providers[0]?.creditCode ?? '') : '',
    phone: `0951-60${chance.digits(5)}`,
  }));

/** Those whom the office wrote down. */
const summarised = ({ applicants, pilots }: County, { ownApplications = 0 }: FolderOptions) =>
  applicants.filter((firm) => !pilots.slice(0, ownApplications).some((pilot) => pilot.firm === firm));

async function writeSheets(county: County, options: FolderOptions, hand: Hand, chance: Chance): Promise<OfficeFile[]> {
  const asOf = options.asOf ?? asDay('9999-12-31');
  const file = async (name: string, bytes: Promise<Uint8Array>): Promise<OfficeFile> => ({ name: `${name}.xlsx`, bytes: await bytes });
  const subsidies = county.applicants.flatMap((firm) => firm.subsidies.map((subsidy) => ({ firm, subsidy })));
  const progress = county.pilots.flatMap(({ firm }) => MONTHS.flatMap((name, month) => (name < asOf ? [{ firm, month }] : [])));
  return Promise.all([
    file(
      '企业申报汇总表',
      writeSheet('彭阳县数字化转型试点企业申报汇总表（样例）', APPLICATION_COLUMNS, summarised(county, options), hand),
    ),
    file('已获上级同类补助企业', writeSheet('已获上级补助企业名单（样例）', SUBSIDY_COLUMNS, subsidies, hand)),
    file('服务商资源池', writeSheet('数字化转型服务商资源池（样例）', PROVIDER_COLUMNS, county.providers, hand)),
    file('第三方评测机构', writeSheet('第三方评测机构名单（样例）', EVALUATOR_COLUMNS, county.evaluators, hand)),
    file('专家库', writeSheet('评审专家库（样例）', EXPERT_COLUMNS, makeExperts(county, chance), hand)),
    file('评测答卷', writeSheet('数字化水平评测答卷（样例）', ANSWER_COLUMNS, answersOf(county, asOf), hand)),
    file('改造方案表', writeSheet('一企一策改造方案表（样例）', PLAN_COLUMNS, ASSESSED_BEFORE <= asOf ? county.plans : [], hand)),
    file('投资台账', writeSheet('数字化改造投资台账（样例）', SPENDING_COLUMNS, county.spending, hand)),
    file('月度进度', writeSheet('改造项目月度进度表（样例）', PROGRESS_COLUMNS, progress, hand)),
    file('资金指标', writeSheet('专项资金指标文件登记（样例）', FUND_COLUMNS, FUND_NOTICES, hand)),
  ]);
}

function writeInvoices({ spending }: County, isOneMissing: boolean): OfficeFile[] {
  const invoices = [...new Map(spending.map(({ invoice }) => [invoice.number, invoice])).values()];
  return invoices.slice(isOneMissing ? 1 : 0).map((invoice) => ({ name: `发票/${invoice.number}.xml`, bytes: writeInvoiceXml(invoice) }));
}

const settledOn = ({ payment, invoice }: Spending): Day => payment?.paidOn ?? invoice.issuedOn;

/** The model behind a folder: what its tests expect of it. */
export function countyOf(options: Omit<FolderOptions, 'untidy'>): County {
  const whole = makeCounty(options, makeChance(options.seed));
  const { asOf } = options;
  const county = asOf === undefined ? whole : { ...whole, spending: whole.spending.filter((line) => settledOn(line) <= asOf) };
  return options.faulty ? withScrawls(county) : county;
}

/**
 * An office's folder of one year: thirteen files and the e-invoices, all invented and marked 样例. The same options give the
 * same bytes. Names are relative paths such as `投资台账.xlsx` and `发票/<number>.xml`.
 */
export async function makeOfficeFolder(options: FolderOptions): Promise<OfficeFile[]> {
  const county = countyOf(options);
  const chance = makeChance(options.seed + 1);
  const hand = options.untidy ? makeUntidyHand(chance) : tidyHand;
  const sheets = await writeSheets(county, options, hand, chance);
  return [...sheets, ...makeNameLists(county.applicants, options.untidy, chance), ...writeInvoices(county, options.faulty === true)];
}
