import { normaliseCreditCode } from '../../kernel/credit-code.ts';
import { present } from '../present.ts';
import { readDayText } from '../read-day.ts';
import { squeeze } from '../reading.ts';
import type { XmlNode } from '../table.ts';
import type { InvoiceReading, ReadingLine } from '../../kernel/invoice-reading.ts';
import { amountOf, priceOf } from './printed-amount.ts';

/** The first element of one of these names, anywhere below, without what is signed around it. */
function findText(node: XmlNode, names: readonly string[]): string | undefined {
  for (const child of node.children) {
    const found = names.includes(child.tag) && child.text !== '' ? child.text : findText(child, names);
    if (found !== undefined) return found;
  }
  return undefined;
}
function allOf(node: XmlNode, names: readonly string[]): XmlNode[] {
  return node.children.flatMap((child) => (names.includes(child.tag) ? [child] : allOf(child, names)));
}

/** Each field by the names of the three spellings in use: the tax bureau's English, pinyin initials, and plain Chinese. */
const NAMES = {
  number: ['InvoiceNumber', 'EIid', 'FPHM', '发票号码'],
  code: ['FPDM', '发票代码'],
  checkCode: ['JYM', '校验码'],
  kind: ['GeneralOrSpecialVAT', 'FPLX', '发票类型', '发票种类'],
  issuedOn: ['RequestTime', 'KPRQ', '开票日期'],
  generatedOn: ['IssueTime'],
  seller: ['SellerIdNum', 'XSFNSRSBH', '销售方纳税人识别号'],
  sellerName: ['SellerName', 'XSFMC', '销售方名称'],
  buyer: ['BuyerIdNum', 'GMFNSRSBH', '购买方纳税人识别号'],
  buyerName: ['BuyerName', 'GMFMC', '购买方名称'],
  net: ['TotalAmWithoutTax', 'HJJE', '合计金额'],
  tax: ['TotalTaxAm', 'HJSE', '合计税额'],
  total: ['TotalTax-includedAmount', 'JSHJXX', '价税合计', '价税合计小写'],
  inWords: ['TotalTax-includedAmountInChinese', 'JSHJDX', '价税合计大写'],
  taxOffice: ['TaxBureauCode', 'SWJGDM', '税务机关代码'],
  remark: ['Remark', 'BZ', '备注'],
} as const;
const LINES = ['IssuItemInformation', 'FPMX', '发票明细'];
const IN_LINE = {
  title: ['ItemName', 'XMMC', '项目名称'],
  unit: ['MeaUnits', 'DW', '单位'],
  quantity: ['Quantity', 'SL', '数量'],
  price: ['UnPrice', 'DJ', '单价'],
  net: ['Amount', 'JE', '金额'],
  tax: ['ComTaxAm', 'SE', '税额'],
} as const;

function lineOf(node: XmlNode): ReadingLine {
  const text = (name: keyof typeof IN_LINE): string | undefined => findText(node, IN_LINE[name]);
  return present<ReadingLine>({
    title: text('title') ?? '',
    unit: text('unit'),
    quantity: text('quantity'),
    unitPriceFen: priceOf(text('price')),
    netFen: amountOf(text('net')),
    taxFen: amountOf(text('tax')),
  });
}

const codeOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : normaliseCreditCode(text));
function kindOf(root: XmlNode): InvoiceReading['kind'] {
  const [label] = allOf(root, NAMES.kind);
  const says = label === undefined ? '' : label.text || (findText(label, ['LabelName']) ?? '');
  if (says.includes('专用')) return 'special';
  return says.includes('普通') ? 'ordinary' : undefined;
}

/** One invoice's tree, in any of the spellings in use → all that it says. Undefined where it names no invoice at all. */
export function readTree(root: XmlNode, from: 'xml' | 'ofd'): InvoiceReading | undefined {
  const text = (name: Exclude<keyof typeof NAMES, 'kind'>): string | undefined => findText(root, NAMES[name]);
  const number = text('number');
  if (number === undefined) return undefined;
  const day = readDayText(text('issuedOn') ?? text('generatedOn') ?? '');
  return present<InvoiceReading>({
    from,
    number: squeeze(number),
    code: text('code'),
    checkCode: text('checkCode'),
    kind: kindOf(root),
    issuedOn: 'value' in day ? day.value : undefined,
    seller: codeOf(text('seller')),
    sellerName: text('sellerName'),
    buyer: codeOf(text('buyer')),
    buyerName: text('buyerName'),
    netFen: amountOf(text('net')),
    taxFen: amountOf(text('tax')),
    totalFen: amountOf(text('total')),
    inWords: text('inWords'),
    taxOffice: text('taxOffice'),
    remark: text('remark'),
    lines: allOf(root, LINES).map(lineOf),
  });
}

/** All invoices of one file: it may hold several. */
export function readTrees(root: XmlNode, from: 'xml' | 'ofd'): readonly InvoiceReading[] {
  const several = root.tag === 'EInvoice' ? [root] : allOf(root, ['EInvoice']);
  return (several.length > 0 ? several : [root]).flatMap((each) => readTree(each, from) ?? []);
}
