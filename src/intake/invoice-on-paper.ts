import { isCreditCode } from '../kernel/credit-code.ts';
import { sumFen } from '../kernel/fen.ts';
import { type InvoiceReading, type ReadingLine, READING_FROM_WORDS } from '../kernel/invoice-reading.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import type { Fault } from './table.ts';

const WANTED = {
  number: '发票号码',
  kind: '发票种类',
  issuedOn: '开票日期',
  seller: '销售方信用代码',
  buyer: '购买方信用代码',
  netFen: '合计金额',
  taxFen: '合计税额',
  totalFen: '价税合计',
} as const;
type Wanted = keyof typeof WANTED;
type Whole = InvoiceReading & Required<Pick<InvoiceReading, Wanted>>;
const unread = (reading: InvoiceReading): string[] =>
  (Object.keys(WANTED) as Wanted[]).filter((field) => reading[field] === undefined).map((field) => WANTED[field]);
const isWhole = (reading: InvoiceReading): reading is Whole => unread(reading).length === 0;

const isReadLine = (line: ReadingLine): line is InvoiceLine => line.netFen !== undefined && line.taxFen !== undefined;
/** All lines, or none where one of them could not be read: some of them add up to nothing. */
const linesOf = ({ lines }: InvoiceReading): readonly InvoiceLine[] => (lines.every(isReadLine) ? lines : []);
const adds = (parts: readonly number[], whole: number): boolean => parts.length === 0 || sumFen(parts.map(BigInt)) === BigInt(whole);

/** What contradicts itself or the square code beside it. */
function problemsOf(reading: Whole, codes: readonly InvoiceReading[]): readonly string[] {
  const { seller, buyer, netFen, taxFen, totalFen } = reading;
  const lines = linesOf(reading);
  const rows: readonly (readonly [holds: boolean, says: string])[] = [
    [isCreditCode(seller), `销售方的统一社会信用代码“${seller}”不对，应为 18 位且校验位正确`],
    [isCreditCode(buyer), `购买方的统一社会信用代码“${buyer}”不对，应为 18 位且校验位正确`],
    [adds([netFen, taxFen], totalFen), '合计金额加合计税额不等于价税合计'],
    [adds(lines.map((line) => line.netFen), netFen), '各行金额相加不等于合计金额'],
    [adds(lines.map((line) => line.taxFen), taxFen), '各行税额相加不等于合计税额'],
    [totalFen > 0 && netFen >= 0 && taxFen >= 0, '金额为零或为负（红字发票），不能作为支出凭证'],
    ...(Object.keys(WANTED) as Wanted[]).map((field) => [codes.every((code) => (code[field] ?? reading[field]) === reading[field]), `二维码里的${WANTED[field]}与票面不同`] as const),
  ]; // prettier-ignore
  return rows.flatMap(([holds, says]) => (holds ? [] : [says]));
}

function invoiceOf(file: string, reading: Whole): Invoice {
  const {
    from,
    number,
    kind,
    netFen,
    taxFen,
    issuedOn,
    seller,
    buyer,
    sellerName = '',
    buyerName = '',
    inWords,
    taxOffice,
    remark,
  } = reading;
  const more = {
    ...(inWords !== undefined && { inWords }),
    ...(taxOffice !== undefined && { taxOffice }),
    ...(remark !== undefined && { remark }),
  };
  return { file, from, number, kind, netFen, taxFen, issuedOn, seller, sellerName, buyer, buyerName, lines: linesOf(reading), ...more };
}

/**
 * The invoices of an OFD, PDF or photo that came with an office's folder. One that is not whole, does not add up, or says otherwise than its
 * square code is left out and said as a fault of the file, as an XML is.
 */
export function readInvoicePaper(
  file: string,
  readings: readonly InvoiceReading[],
): { readonly invoices: readonly Invoice[]; readonly faults: readonly Fault[] } {
  const fault = (message: string): Fault => ({ file, sheet: null, cell: null, message });
  const [codes, pages] = [readings.filter(({ from }) => from === 'qr'), readings.filter(({ from }) => from !== 'qr')];
  if (pages.length === 0)
    return {
      invoices: [],
      faults: [
        fault(
          codes.length > 0
            ? '只读到二维码，没有票面的文字；请提供 XML、OFD 或 PDF 原件，或到企业的发票页面上传后补填'
            : '里面没有读到发票，没有采用；请提供 XML、OFD 或 PDF 原件',
        ),
      ],
    };
  const invoices: Invoice[] = [];
  const faults: Fault[] = [];
  for (const reading of pages) {
    const problems = isWhole(reading)
      ? problemsOf(reading, codes)
      : [`${READING_FROM_WORDS[reading.from]}上没有读到${unread(reading).join('、')}；请提供 XML 原件`];
    faults.push(...problems.map(fault));
    if (isWhole(reading) && problems.length === 0) invoices.push(invoiceOf(file, reading));
  }
  return { invoices, faults };
}
