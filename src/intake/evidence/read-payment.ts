import type { PaymentReading } from '../../kernel/paper-reading.ts';
import { present } from '../present.ts';
import { readDayText } from '../read-day.ts';
import { readSides, SIDE_LABELS, SIDE_WORDS, type SlipPage } from './bank-sides.ts';
import { findValue, labelsIn, plainOf, printedOf } from './labelled.ts';
import { type PageRow, type PlacedText, rowsOf, takeUpright } from './page-text.ts';
import { amountOf } from './printed-amount.ts';

const LABELS = {
  number: [
    /(?:账户明细编号-)?(?:银行|核心|交易|业务|系统)?流水号?:?/g,
    /(?:交易|业务)(?:序号|编号):?/g,
    /(?:电子)?回[单执](?:号码|编号|号):?/g,
    /凭证(?:号码|编号|号):?/g,
  ],
  paidOn: [/(?:交易|付款|转账|记账|入账|汇款)(?:日期|时间):?/g, /(?<!打印|查询|制表|验证)(?:日期|时间戳?):?/g],
  figures: [/(?:(?<!费)金额)?\(?小写\)?(?:金额)?:?/g, /(?<!费)(?:交易|付款|转账|汇款)?金额(?:\(元\))?:?/g, /发生额:?/g],
  purpose: [/用途:?/g, /摘要:?/g, /附言:?/g],
  checkCode: [/(?:回单)?(?:验证|校验|防伪)码:?/g],
} as const;
/** What else a slip has a cell for. */
const OTHERS =
  /币[种别]:?|(?:人民币)?\(?大写\)?(?:金额)?:?|备注:?|经办:?|复核:?|手续费(?:金额)?:?|业务(?:\(产品\))?(?:种类|类型):?|交易(?:状态|类型|渠道|机构):?|记账(?:网点|柜员):?|打印(?:日期|时间|次数):?|电子回单专用章/g;
const all = [...Object.values(LABELS).flat(), ...Object.values(SIDE_LABELS), SIDE_WORDS, OTHERS];
const STOPS = new RegExp(all.map(({ source }) => source).join('|'), 'g');

const DAY = /^\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2}|\d{4})/;
const MONEY = /(?:¥|CNY|RMB)(-?\d[\d,]*(?:\.\d{1,2})?)|(-?\d[\d,]*\.\d{2})/;
const CAPITALS = /[零〇壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟万萬亿億]+[元圆圓](?:[零壹贰貳叁肆伍陆陸柒捌玖角分整正]*)/g;

/** The one value that all say; where they differ, nothing is said. */
const agreed = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** Right of the first kind of label that has an amount behind it; 手续费 has a label of its own. */
function amountIn(page: SlipPage): number | undefined {
  for (const label of LABELS.figures) {
    const found = labelsIn(page.rows, label).flatMap((place) => {
      const [, marked, plain] = MONEY.exec(plainOf(page, place)) ?? MONEY.exec(place.row.text.slice(place.end)) ?? [];
      return amountOf(marked ?? plain) ?? [];
    });
    if (found.length > 0) return agreed(found);
  }
  return undefined;
}

function readSlip(page: SlipPage): PaymentReading | undefined {
  const day = readDayText(findValue(page, LABELS.paidOn, DAY) ?? '');
  const [purpose] = LABELS.purpose.flatMap((label) => labelsIn(page.rows, label)).flatMap((place) => printedOf(page, place) ?? []);
  const sides = readSides(page);
  const said = present<Omit<PaymentReading, 'from' | 'payer' | 'payee'>>({
    number: findValue(page, LABELS.number, /^[0-9A-Za-z-]{6,40}$/),
    paidOn: 'value' in day ? day.value : undefined,
    amountFen: amountIn(page),
    inWords: agreed(page.rows.flatMap(({ text }) => [...text.matchAll(CAPITALS)].map(([words]) => words))),
    purpose,
    checkCode: findValue(page, LABELS.checkCode, /^[0-9A-Za-z+/=-]{4,40}$/),
  });
  const isSlip =
    said.amountFen !== undefined && (sides.payer.name ?? sides.payer.account ?? sides.payee.name ?? sides.payee.account) !== undefined;
  return isSlip ? { from: 'pdf', ...said, ...sides } : undefined;
}

const TITLE = /(?:回单|回执|付款凭证|转账凭证)(?:\([^)]*\))?$/;
/** Banks print several slips below one another: each begins with its title. */
function partsOf(rows: readonly PageRow[]): readonly (readonly PageRow[])[] {
  const parts: PageRow[][] = [[]];
  for (const row of rows) {
    if (TITLE.test(row.text) && !row.text.includes(':')) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts;
}

/**
 * The pages of a bank's file → its slips, each by its labels and their places, whatever order the file keeps them in. What is not found is not
 * said. A page without an amount and somebody who paid or was paid is no slip.
 */
export function readPayments(pages: readonly (readonly PlacedText[])[]): readonly PaymentReading[] {
  return pages.flatMap((texts) => {
    const { upright, rest } = takeUpright(texts, SIDE_WORDS);
    return partsOf(rowsOf(rest)).flatMap((rows) => readSlip({ rows, upright, stops: STOPS }) ?? []);
  });
}
