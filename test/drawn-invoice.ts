// Invented invoices as they are drawn on a page: the words at their places, in the three layouts in use. Everyone is named 样例.
import type { InvoiceReading } from '../src/kernel/invoice-reading.ts';
import type { PlacedText } from '../src/intake/evidence/page-text.ts';
import { formatYuan } from '../src/kernel/fen.ts';
import type { DrawnText } from '../dev/county/drawn-pdf.ts';
import { codeOf } from './office-tables.ts';

export type Layout = 'digital' | 'older';
/** Everything that a sound invoice says. */
export type Sound = Required<Omit<InvoiceReading, 'from' | 'taxOffice' | 'code' | 'checkCode'>>;

export const soundInvoice = (bent: Partial<Sound> = {}): Sound => ({
  number: '26642000000000000001',
  kind: 'special',
  issuedOn: '2026-09-01' as Sound['issuedOn'],
  seller: codeOf(900),
  sellerName: '样例数字技术有限公司',
  buyer: codeOf(1),
  buyerName: '样例1号有限公司',
  netFen: 10_000_000,
  taxFen: 1_300_000,
  totalFen: 11_300_000,
  inWords: '壹拾壹万叁仟圆整',
  remark: '合同编号样例2026',
  lines: [{ title: '*软件*样例生产管理软件', unit: '套', quantity: '1', unitPriceFen: 10_000_000, netFen: 10_000_000, taxFen: 1_300_000 }],
  ...bent,
});
/** What only older invoices bear. */
export const OLD = { code: '064001900111', checkCode: '02418567008427471889' } as const;

const money = (fen: number): string => formatYuan(fen).replaceAll(',', '');
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/^[ -~¥]$/.test(sign) ? 0.5 : 1), 0);
const SIZE = 9;
const right = (text: string, edge: number, y: number): DrawnText => ({ text, x: edge - widthOf(text) * SIZE, y });
const down = (words: string, x: number, y: number): DrawnText[] => [...words].map((text, index) => ({ text, x, y: y - index * 11 }));
const day = (on: string): string => on.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日');

const HEADS = [
  ['单  位', 200],
  ['数  量', 255],
  ['单  价', 325],
  ['金  额', 395],
  ['税率/征收率', 440],
  ['税  额', 545],
] as const;
/** The wares and their sums, from a height downwards; a name longer than its column goes on below. */
function tableAt(top: number, firstHead: string, { lines, netFen, taxFen, totalFen, inWords }: Sound): DrawnText[] {
  const rows = lines.flatMap(({ title, unit, quantity, unitPriceFen, netFen: net, taxFen: tax }, index) => {
    const y = top - 16 - index * 22;
    const parts = [title.slice(0, 12), title.slice(12)];
    return [
      { text: parts[0] ?? '', x: 18, y },
      ...(parts[1] ? [{ text: parts[1], x: 18, y: y - 11 }] : []),
      ...(unit === undefined ? [] : [{ text: unit, x: 205, y }]),
      ...(quantity === undefined ? [] : [right(quantity, 290, y)]),
      ...(unitPriceFen === undefined ? [] : [right(money(unitPriceFen), 365, y)]),
      ...(net === undefined ? [] : [right(money(net), 435, y)]),
      { text: '13%', x: 460, y },
      ...(tax === undefined ? [] : [right(money(tax), 590, y)]),
    ];
  });
  const foot = top - 16 - lines.length * 22;
  return [
    { text: firstHead, x: 40, y: top },
    { text: '规格型号', x: 140, y: top },
    ...HEADS.map(([text, x]) => ({ text, x, y: top })),
    ...rows,
    { text: '合    计', x: 50, y: foot },
    right(`¥${money(netFen)}`, 435, foot),
    right(`¥${money(taxFen)}`, 590, foot),
    { text: '价税合计（大写）', x: 40, y: foot - 18 },
    { text: `⊗${inWords}`, x: 150, y: foot - 18 },
    { text: '（小写）', x: 420, y: foot - 18 },
    { text: `¥${money(totalFen)}`, x: 465, y: foot - 18 },
  ];
}

function digital(invoice: Sound): DrawnText[] {
  const foot = 240 - 16 - invoice.lines.length * 22 - 18;
  return [
    { text: `电子发票（${invoice.kind === 'special' ? '增值税专用发票' : '普通发票'}）`, x: 200, y: 360, size: 16 },
    { text: '发票号码：', x: 430, y: 370 },
    { text: invoice.number, x: 478, y: 370 },
    { text: `开票日期：${day(invoice.issuedOn)}`, x: 430, y: 352 },
    ...down('购买方信息', 15, 310),
    { text: `名称：${invoice.buyerName}`, x: 32, y: 300 },
    { text: '统一社会信用代码/纳税人识别号：', x: 32, y: 265 },
    { text: invoice.buyer, x: 180, y: 265 },
    ...down('销售方信息', 305, 310),
    { text: '名称：', x: 322, y: 300 },
    { text: invoice.sellerName, x: 350, y: 300 },
    { text: `统一社会信用代码/纳税人识别号：${invoice.seller}`, x: 322, y: 265 },
    ...tableAt(240, '项目名称', invoice),
    ...down('备注', 15, foot - 20),
    { text: invoice.remark, x: 40, y: foot - 24 },
    { text: '开票人：样例丙', x: 60, y: foot - 60 },
  ];
}

function older(invoice: Sound): DrawnText[] {
  const foot = 225 - 16 - invoice.lines.length * 22 - 18;
  return [
    { text: `样例增值税电子${invoice.kind === 'special' ? '专用发票' : '普通发票'}`, x: 190, y: 370, size: 16 },
    { text: `发票代码：${OLD.code}`, x: 430, y: 380 },
    { text: `发票号码：${invoice.number}`, x: 430, y: 366 },
    { text: '开票日期：', x: 430, y: 352 },
    { text: day(invoice.issuedOn).replace(/(\d+)年(\d+)月(\d+)日/, '$1 年 $2 月 $3 日'), x: 478, y: 352 },
    { text: '校 验 码：02418 56700 84274 71889', x: 430, y: 338 },
    ...down('购买方', 15, 318),
    { text: `名    称：${invoice.buyerName}`, x: 32, y: 318 },
    { text: `纳税人识别号：${invoice.buyer}`, x: 32, y: 302 },
    { text: '地址、电话：样例县样例路1号', x: 32, y: 286 },
    { text: '开户行及账号：样例银行 640000', x: 32, y: 270 },
    ...down('密码区', 345, 310),
    ...['03*<+>-8/2>59*7+<', '641/-<2*>0+85>9', '7>>/<83*-+1/*<6'].map((text, index) => ({ text, x: 362, y: 316 - index * 15 })),
    ...tableAt(225, '货物或应税劳务、服务名称', invoice),
    ...down('销售方', 15, foot - 20),
    { text: `名    称：${invoice.sellerName}`, x: 32, y: foot - 20 },
    { text: `纳税人识别号：${invoice.seller}`, x: 32, y: foot - 36 },
    { text: '地址、电话：样例市样例街2号', x: 32, y: foot - 52 },
    ...down('备注', 345, foot - 24),
    { text: invoice.remark, x: 362, y: foot - 28 },
    { text: '收款人：样例甲    复核：样例乙    开票人：样例丙', x: 40, y: foot - 80 },
  ];
}

/** An invoice as its words stand on the page, in PDF points from below. */
export const drawInvoice = (invoice: Sound, layout: Layout): DrawnText[] => (layout === 'digital' ? digital : older)(invoice);

/** The same words cut into shorter pieces, each where it stood: some programs write a letter at a time. `cut(n)`: how long the next piece of the n letters left is. */
export function cutUp(texts: readonly DrawnText[], cut: (left: number) => number): DrawnText[] {
  return texts.flatMap(({ text, x, y, size = SIZE }) => {
    const signs = [...text];
    const pieces: DrawnText[] = [];
    for (let at = 0, from = x; at < signs.length;) {
      const piece = signs.slice(at, at + Math.max(1, cut(signs.length - at))).join('');
      pieces.push({ text: piece, x: from, y, size });
      from += widthOf(piece) * size;
      at += [...piece].length;
    }
    return pieces;
  });
}

const PAGE_HEIGHT = 396;
/** What a reader of the file makes of it: points from above. */
export const asPlaced = (texts: readonly DrawnText[]): PlacedText[] =>
  texts.map(({ text, x, y, size = SIZE }) => ({ text, x, y: PAGE_HEIGHT - y - size / 2, width: widthOf(text) * size, height: size }));
