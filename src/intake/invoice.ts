import { isCreditCode, normaliseCreditCode } from '../kernel/credit-code.ts';
import type { Day } from '../kernel/day.ts';
import type { InvoiceReading, ReadingLine } from '../kernel/invoice-reading.ts';
import { readTree } from './evidence/read-tree.ts';
import { present } from './present.ts';
import { readDayText } from './read-day.ts';
import { squeeze } from './reading.ts';
import type { Fault, XmlNode } from './table.ts';
import { fenOfYuan } from './yuan.ts';

/** One line of an invoice; amounts in integer fen, negative for a discount. */
export type InvoiceLine = ReadingLine & { readonly netFen: number; readonly taxFen: number };

/** An e-invoice as the policy asks about it, with its lines and the file it came from. Amounts in integer fen. */
export type Invoice = {
  readonly file: string;
  readonly number: string;
  readonly kind: 'special' | 'ordinary';
  readonly netFen: number;
  readonly taxFen: number;
  readonly issuedOn: Day;
  readonly seller: string;
  readonly sellerName: string;
  readonly buyer: string;
  readonly buyerName: string;
  readonly lines: readonly InvoiceLine[];
  /** Absent: an XML. */
  readonly from?: InvoiceReading['from'];
} & Pick<InvoiceReading, 'inWords' | 'taxOffice' | 'remark'>;

/** All elements of that name, anywhere below. */
function descendants(node: XmlNode, tag: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...descendants(child, tag)]);
}

const textAt = (node: XmlNode, ...path: readonly string[]): string => {
  const found = path.reduce<XmlNode | undefined>((at, tag) => at?.children.find((child) => child.tag === tag), node);
  return found?.text.trim() ?? '';
};

/** Collects what is wrong with one invoice; every problem is said, not only the first. */
type Problems = string[];

function amount(node: XmlNode, path: readonly string[], problems: Problems): number {
  const text = textAt(node, ...path);
  const fen = fenOfYuan(text);
  if (fen === undefined) problems.push(text === '' ? `缺少 ${path.at(-1)}` : `${path.at(-1)} 写的是“${text}”，应为精确到分的金额`);
  return fen ?? 0;
}

function code(node: XmlNode, path: readonly string[], who: string, problems: Problems): string {
  const value = normaliseCreditCode(textAt(node, ...path));
  if (!isCreditCode(value)) problems.push(`${who}的统一社会信用代码“${value}”不对，应为 18 位且校验位正确`);
  return value;
}

function kindOf(invoice: XmlNode, problems: Problems): Invoice['kind'] {
  const label = textAt(invoice, 'Header', 'InherentLabel', 'GeneralOrSpecialVAT', 'LabelName');
  if (label.includes('专用')) return 'special';
  if (!label.includes('普通')) problems.push(`发票种类写的是“${label}”，应为增值税专用发票或普通发票`);
  return 'ordinary';
}

function numberOf(invoice: XmlNode, problems: Problems): string {
  const number = squeeze(textAt(invoice, 'TaxSupervisionInfo', 'InvoiceNumber') || textAt(invoice, 'Header', 'EIid'));
  const id = squeeze(textAt(invoice, 'Header', 'EIid')) || number;
  if (!/^(\d{20}|\d{8})$/.test(number)) problems.push(`发票号码“${number}”应为 20 位（旧版 8 位）数字`);
  if (id !== number) problems.push(`票头的号码“${id}”与税务监制信息的号码“${number}”不一致`);
  return number;
}

/** 开票日期 is RequestTime; IssueTime only says when the file was made. */
function issuedOnOf(invoice: XmlNode, problems: Problems): Day | undefined {
  const basic = textAt(invoice, 'EInvoiceData', 'BasicInformation', 'RequestTime');
  const day = readDayText(basic || textAt(invoice, 'TaxSupervisionInfo', 'IssueTime'));
  if ('value' in day) return day.value;
  problems.push(`开票日期“${basic}”：${day.expected}`);
  return undefined;
}

function linesOf(data: XmlNode, problems: Problems): InvoiceLine[] {
  return data.children
    .filter((child) => child.tag === 'IssuItemInformation')
    .map((line) => ({
      title: textAt(line, 'ItemName'),
      netFen: amount(line, ['Amount'], problems),
      taxFen: amount(line, ['ComTaxAm'], problems),
    }));
}

const sum = (fens: readonly number[]): bigint => fens.reduce((total, fen) => total + BigInt(fen), 0n);

function checkTotals(data: XmlNode, netFen: number, taxFen: number, lines: readonly InvoiceLine[], problems: Problems): void {
  const total = amount(data, ['BasicInformation', 'TotalTax-includedAmount'], problems);
  if (problems.length > 0) return;
  if (sum([netFen, taxFen]) !== BigInt(total)) problems.push('合计金额加合计税额不等于价税合计');
  if (lines.length > 0 && sum(lines.map((line) => line.netFen)) !== BigInt(netFen)) problems.push('各行金额相加不等于合计金额');
  if (lines.length > 0 && sum(lines.map((line) => line.taxFen)) !== BigInt(taxFen)) problems.push('各行税额相加不等于合计税额');
  if (total <= 0 || netFen < 0 || taxFen < 0) problems.push('金额为零或为负（红字发票），不能作为支出凭证');
}

function readOne(file: string, invoice: XmlNode): Invoice | Problems {
  const problems: Problems = [];
  const data = invoice.children.find((child) => child.tag === 'EInvoiceData') ?? { tag: '', text: '', children: [] };
  const number = numberOf(invoice, problems);
  const kind = kindOf(invoice, problems);
  const seller = code(data, ['SellerInformation', 'SellerIdNum'], '销售方', problems);
  const buyer = code(data, ['BuyerInformation', 'BuyerIdNum'], '购买方', problems);
  const netFen = amount(data, ['BasicInformation', 'TotalAmWithoutTax'], problems);
  const taxFen = amount(data, ['BasicInformation', 'TotalTaxAm'], problems);
  const issuedOn = issuedOnOf(invoice, problems);
  const lines = linesOf(data, problems);
  checkTotals(data, netFen, taxFen, lines, problems);
  if (problems.length > 0 || issuedOn === undefined) return problems;
  const sellerName = textAt(data, 'SellerInformation', 'SellerName');
  const buyerName = textAt(data, 'BuyerInformation', 'BuyerName');
  const { inWords, taxOffice, remark, lines: printed = [] } = readTree(invoice, 'xml') ?? {};
  const more = present<Pick<InvoiceReading, 'inWords' | 'taxOffice' | 'remark'>>({ inWords, taxOffice, remark });
  return {
    file,
    number,
    kind,
    netFen,
    taxFen,
    issuedOn,
    seller,
    sellerName,
    buyer,
    buyerName,
    lines: lines.map((line, index) => ({ ...printed[index], ...line })),
    ...more,
  };
}

/**
 * The e-invoices (数电票, `EInvoice` dialect) of one XML file. An invoice with anything unreadable, or whose figures do
 * not add up, is left out and said as a fault of the file.
 */
export function readInvoices(file: string, root: XmlNode): { readonly invoices: readonly Invoice[]; readonly faults: readonly Fault[] } {
  const found = root.tag === 'EInvoice' ? [root] : descendants(root, 'EInvoice');
  const asFault = (message: string): Fault => ({ file, sheet: null, cell: null, message });
  if (found.length === 0)
    return { invoices: [], faults: [asFault('不是数电票 XML（没有 EInvoice），没有采用；请从电子税务局重新下载 XML 格式')] };
  const read = found.map((invoice) => readOne(file, invoice));
  return {
    invoices: read.flatMap((one) => ('number' in one ? [one] : [])),
    faults: read.flatMap((one) => ('number' in one ? [] : one.map(asFault))),
  };
}
