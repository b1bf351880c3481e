// Invented office tables, as cells and as files. Names say 样例.
import { zipSync } from 'fflate';
import type { Cell, Table, XmlNode } from '../src/intake/table.ts';
import { isCreditCode } from '../src/kernel/credit-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** A well-formed invented credit code per number. */
export function codeOf(number: number): string {
  const body = `91640425${String(number).padStart(9, '0')}`;
  const check = [...ALPHABET].find((character) => isCreditCode(body + character));
  return body + String(check);
}
/** The same code with a wrong check character. */
export const brokenCode = (number: number): string => codeOf(number).slice(0, 17) + (codeOf(number).endsWith('0') ? '1' : '0');

export const table = (file: string, rows: readonly (readonly Cell[])[], sheet: string | null = 'Sheet1'): Table => ({ file, sheet, rows });

export const APPLICATION_HEAD = [
  '序号', '企业名称', '统一社会信用代码', '注册地行政区划代码', '成立日期', '申报日期', '主导产业', '国民经济行业代码', '从业人员（人）',
  '上年营业收入（万元）', '独立法人', '依法纳税', '财务状况良好', '信用记录良好', '近三年事故（日期/等级）', '材料虚假', '转型意愿', '转型基础',
  '专精特新', '规上工业', '联系人', '联系电话',
]; // prettier-ignore

/** A sound application; `change` replaces cells by their header. */
export function application(number: number, change: Readonly<Record<string, Cell>> = {}): Cell[] {
  const sound: Cell[] = [
    { number: String(number) }, `样例${number}号有限公司`, codeOf(number), '640425', '2015-03-01', '2026-06-15', '轻工纺织', '1811', '120人',
    '5000', '是', '√', 'Y', '是', '无', '否', '是', '有', '否', '是', '样某', '0954-0000000',
  ]; // prettier-ignore
  return APPLICATION_HEAD.map((header, index) => (header in change ? (change[header] ?? null) : (sound[index] ?? null)));
}

export const applicationsTable = (rows: readonly Cell[][], file = '申报.xlsx'): Table =>
  table(file, [['样例县申报汇总表'], APPLICATION_HEAD, ...rows]);

const leaf = (tag: string, text: string): XmlNode => ({ tag, text, children: [] });
const node = (tag: string, ...children: readonly XmlNode[]): XmlNode => ({ tag, text: '', children });

export type InvoiceFixture = {
  number: string;
  seller: string;
  buyer: string;
  net: string;
  tax: string;
  total: string;
  kind: string;
  on: string;
};

/** An e-invoice's tree; amounts are texts in 元. */
export function invoiceTree(change: Partial<InvoiceFixture> = {}): XmlNode {
  const invoice: InvoiceFixture = {
    number: '26112000000000000001', seller: codeOf(900), buyer: codeOf(1), net: '100000.00', tax: '13000.00', total: '113000.00',
    kind: '增值税专用发票', on: '2026-09-01 10:00:00', ...change,
  }; // prettier-ignore
  const { number, seller, buyer, net, tax, total, kind, on } = invoice;
  return node(
    'EInvoice',
    node('Header', leaf('EIid', number), node('InherentLabel', node('GeneralOrSpecialVAT', leaf('LabelName', kind)))),
    node(
      'EInvoiceData',
      node('SellerInformation', leaf('SellerIdNum', seller), leaf('SellerName', '样例服务商')),
      node('BuyerInformation', leaf('BuyerIdNum', buyer), leaf('BuyerName', '样例1号有限公司')),
      node(
        'BasicInformation',
        leaf('TotalAmWithoutTax', net),
        leaf('TotalTaxAm', tax),
        leaf('TotalTax-includedAmount', total),
        leaf('RequestTime', on),
      ),
      node('IssuItemInformation', leaf('ItemName', '*软件*样例软件'), leaf('Amount', net), leaf('ComTaxAm', tax)),
    ),
    node('TaxSupervisionInfo', leaf('InvoiceNumber', number), leaf('IssueTime', on)),
  );
}

export const xmlText = ({ tag, text, children }: XmlNode): string => `<${tag}>${text}${children.map(xmlText).join('')}</${tag}>`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A minimal xlsx whose first sheet holds the given `<sheetData>` content; `extra` goes after it. Style 1 is a date. */
export function rawXlsx(sheetData: string, extra = ''): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': encode(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    ),
    '_rels/.rels': encode(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': encode(
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${rel}"><sheets><sheet name="样例" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': encode(
      `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': encode(
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${extra}</worksheet>`,
    ),
  });
}
