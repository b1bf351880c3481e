import { normaliseCreditCode } from '../../kernel/credit-code.ts';
import type { Day } from '../../kernel/day.ts';
import type { ContractReading, ContractSide } from '../../kernel/paper-reading.ts';
import { present } from '../present.ts';
import { readDayText } from '../read-day.ts';
import { readMoney } from '../read-number.ts';
import { squeeze } from '../reading.ts';
import { type PlacedText, rowsOf } from './page-text.ts';

const BUYERS = '甲方|买方|购买方|购货方|采购方|采购人|需方|委托方|委托人';
const SELLERS = '乙方|卖方|销售方|供货方|供应商|供方|受托方|受托人|服务方';
const WORDS = {
  number: '合同(?:编号|号)',
  buyer: `(?:${BUYERS})`,
  seller: `(?:${SELLERS})`,
  code: '(?:统一社会信用代码(?:/纳税人识别号)?|纳税人识别号|信用代码|税号)',
  signedOn: '(?:合同)?(?:签订|签约|签署)(?:日期|时间)|合同日期',
  subject: '合同名称|合同标的|标的|项目名称|采购内容|服务内容',
  amount: '合同(?:总)?(?:金额|价款|总价|价格|价)|(?:总|合计)(?:金额|价款|价)|价税合计',
} as const;
const ASIDE = String.raw`(?:\([^)\n]{0,12}\))*`;
const labelled = (words: string): RegExp => new RegExp(`(?:${words})${ASIDE}:`, 'g');
const ANY_LABEL = `(?:${Object.values(WORDS).join('|')}|法定代表人|(?:授权)?代表|地址|住所|电话|联系人|开户行|账号|签订地点|日期)${ASIDE}:`;
/** What ends a value that stands on one line with the next label. */
const ENDS = new RegExp(String.raw`\n|[;。]|\(以下|${ANY_LABEL}`);
const GOES_ON = new RegExp(`:\n(?!${ANY_LABEL})`, 'g');

/** A label at the end of its line or alone in its cell goes on below. */
function plainText(text: string): string {
  const alone = new RegExp(`^(?:${Object.values(WORDS).join('|')})${ASIDE}$`);
  const lines = text
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');
  const marked = lines.map((line) => (alone.test(line) ? `${line}:` : line));
  return marked.join('\n').replaceAll(GOES_ON, ':');
}

const valuesOf = (text: string, words: string): string[] =>
  [...text.matchAll(labelled(words))].flatMap(({ index, 0: label }) => {
    const rest = text.slice(index + label.length);
    return rest.slice(0, ENDS.exec(rest)?.index ?? rest.length).slice(0, 80) || [];
  });

const CODE = new RegExp(`${WORDS.code}:?([0-9A-Za-z]{18})(?![0-9A-Za-z])`, 'g');
const SIDE = labelled(`${BUYERS}|${SELLERS}`);

/** Two codes belong to buyer and seller in the order of these; a single one to whoever was named last before it. */
function readSides(text: string): { readonly buyer: ContractSide; readonly seller: ContractSide } {
  const named = [...text.matchAll(SIDE)].map(({ index, 0: words }) => ({ index, isBuyer: new RegExp(`^(?:${BUYERS})`).test(words) }));
  const codes = [...text.matchAll(CODE)].map(({ index, 1: code = '' }) => ({ index, code: normaliseCreditCode(code) }));
  const [one, other] = [...new Map(codes.map((each) => [each.code, each])).values()];
  const before = named.findLast(({ index }) => index < (one?.index ?? 0)) ?? named[0];
  const isFirst = other === undefined ? before?.isBuyer !== false : named[0]?.isBuyer !== false;
  const [buyer, seller] = isFirst ? [one, other] : [other, one];
  const sideOf = (words: string, code: string | undefined): ContractSide =>
    present<ContractSide>({ name: valuesOf(text, words)[0], creditCode: code });
  return { buyer: sideOf(BUYERS, buyer?.code), seller: sideOf(SELLERS, seller?.code) };
}

const DAY = /\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})/;
const dayIn = (text: string): Day[] => {
  const read = readDayText(DAY.exec(text)?.[0] ?? '');
  return 'value' in read ? [read.value] : [];
};
/** Where both sides date it, it stands from the later day on. */
function readDay(text: string): Day | undefined {
  const within = [...text.matchAll(new RegExp(`${DAY.source}[^\n]{0,10}(?:签订|签署)`, 'g'))].map(([words]) => words);
  const ways = [valuesOf(text, WORDS.signedOn), within, valuesOf(text, '日期')];
  return ways.map((way) => way.flatMap(dayIn).toSorted().at(-1)).find((day) => day !== undefined);
}

const CAPITAL = '零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正';
const AMOUNT = new RegExp(
  String.raw`(?:${WORDS.amount})(?:\((万元|元)\))?(?:为|共计|总计|是|即|[:,()\n]|人民币|大写|小写|含税|价|[${CAPITAL}])*(¥?)(\d[\d,]*(?:\.\d+)?)(万元|元)?`,
  'g',
);
/** Behind its label and with a unit, ¥ among them; a share of it (总金额的30%) is none. */
function readAmount(text: string): Pick<ContractReading, 'amountFen' | 'inWords'> {
  for (const [words, column, mark, figures = '', unit] of text.matchAll(AMOUNT)) {
    const named = unit ?? column ?? (mark === '' ? undefined : '元');
    const read = named === undefined ? undefined : readMoney(`${figures}${named}`, null);
    if (read === undefined || !('value' in read)) continue;
    const [inWords] = new RegExp(`[${CAPITAL}]{3,}`).exec(`${words}${text.slice(text.indexOf(words) + words.length).slice(0, 40)}`) ?? [];
    return { amountFen: read.value, ...(inWords !== undefined && { inWords }) };
  }
  return {};
}

/** The text of a contract, one line a paragraph, → what its labels say. Undefined for a text that says less than two things a contract says. */
export function readContractText(given: string, from: ContractReading['from']): ContractReading | undefined {
  const text = plainText(given);
  const sides = readSides(text);
  const [title] = text.split('\n', 1).filter((line) => /(?:合同|协议)(?:书)?$/.test(line));
  const { amountFen, inWords } = readAmount(text);
  const said = present<Omit<ContractReading, 'from' | 'buyer' | 'seller'>>({
    number: valuesOf(text, WORDS.number)[0] ?? /合同(?:编号|号)([0-9A-Za-z-]{4,40})/.exec(text)?.[1],
    subject: valuesOf(text, WORDS.subject)[0] ?? title,
    signedOn: readDay(text),
    amountFen,
    inWords,
  });
  const weight = [said.number, said.signedOn, said.amountFen, sides.buyer.name, sides.seller.name].filter((each) => each !== undefined);
  return weight.length < 2 ? undefined : { from, ...said, ...sides };
}

/** A contract's PDF as the words stand on its pages. */
export const readContractPages = (pages: readonly (readonly PlacedText[])[]): ContractReading | undefined =>
  readContractText(pages.flatMap((texts) => rowsOf(texts).map(({ text }) => text)).join('\n'), 'pdf');
