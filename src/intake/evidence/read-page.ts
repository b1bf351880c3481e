import type { InvoiceReading } from '../../kernel/invoice-reading.ts';
import { present } from '../present.ts';
import { readDayText } from '../read-day.ts';
import { findWares, readLines, type WareTable } from './page-lines.ts';
import { type Page, readParties } from './page-parties.ts';
import { placesOf, plainAfter, printed } from './page-row.ts';
import { cellsOf } from './page-table.ts';
import { type PageRow, type PlacedText, rowsOf, takeUpright } from './page-text.ts';
import { amountOf } from './printed-amount.ts';

/** The first value after this label that has the form it must have. */
function findAfter({ rows }: Page, label: RegExp, form: RegExp): string | undefined {
  for (const place of placesOf(rows, label)) {
    const [found] = form.exec(plainAfter(place)) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

function kindOf({ rows }: Page): InvoiceReading['kind'] {
  const [title] = placesOf(rows, /专用发票|普通发票/g);
  if (title === undefined) return undefined;
  return title.text.startsWith('专用') ? 'special' : 'ordinary';
}

type Sums = Pick<InvoiceReading, 'netFen' | 'taxFen' | 'totalFen' | 'inWords' | 'lines'>;

/** The row 合计 (on a page that goes on, 小计) below the wares, by the columns above it. */
function readTable(table: WareTable | undefined, rows: readonly PageRow[]): Pick<Sums, 'netFen' | 'taxFen' | 'lines'> {
  const below = table === undefined ? [] : rows.filter(({ y }) => y > table.head.y);
  const ending = below.find(({ text }) => /^[合小]计/.test(text)) ?? below.find(({ text }) => text.includes('价税合计'));
  if (table === undefined || ending === undefined) return { lines: [] };
  const lines = readLines(table, rows, ending.y);
  if (!ending.text.startsWith('合计')) return { lines };
  const { net, tax } = cellsOf(table, ending);
  return present<Pick<Sums, 'netFen' | 'taxFen' | 'lines'>>({ netFen: amountOf(net), taxFen: amountOf(tax), lines });
}

const CAPITALS = /负?[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正貳陸萬億圓参叄]+/;
/** The row 价税合计, in capitals and in figures. */
function readTotal({ rows }: Page): Pick<Sums, 'totalFen' | 'inWords'> {
  const [total] = placesOf(rows, /价税合计/g);
  if (total === undefined) return {};
  const [words = '', figures = ''] = total.row.text.slice(total.end).split('(小写)');
  const [amount] = /-?\d[\d,]*\.\d{2}/.exec(figures.replace(/[¥]/, '')) ?? [];
  const [inWords] = CAPITALS.exec(words) ?? [];
  return present<Pick<Sums, 'totalFen' | 'inWords'>>({ totalFen: amountOf(amount), inWords });
}

/** What stands right of the words 备注 at the edge, below the total and above who drew it up. */
function remarkOf({ rows, upright }: Page): string | undefined {
  const edge = upright.find(({ text }) => text === '备注');
  const [total] = placesOf(rows, /价税合计/g);
  if (edge === undefined || total === undefined) return undefined;
  const end = rows.find(({ y, text }) => y > total.row.y && /开票人:|收款人:/.test(text))?.y ?? Infinity;
  const within = rows.filter(({ y }) => y > total.row.y && y < end);
  return within.map(({ glyphs }) => printed(glyphs.filter(({ from }) => from > edge.x))).join('') || undefined;
}

type NumberedReading = InvoiceReading & { readonly number: string };

/**
 * One page of an invoice as its texts stand on it → all that it says, by its labels and their places, whatever order the file keeps them in.
 * What is not found is not said; nothing is guessed. Undefined where the page names no invoice.
 */
function readPage(texts: readonly PlacedText[]): NumberedReading | undefined {
  const { upright, rest } = takeUpright(texts);
  const page = { rows: rowsOf(rest), upright };
  const number = findAfter(page, /发票号码:?/g, /^(\d{20}|\d{8})$/);
  if (number === undefined) return undefined;
  const day = readDayText(findAfter(page, /开票日期:?/g, /^.+$/) ?? '');
  const said = present<Pick<InvoiceReading, 'code' | 'checkCode' | 'kind' | 'issuedOn' | 'remark'>>({
    code: findAfter(page, /发票代码:?/g, /^(\d{10}|\d{12})$/),
    checkCode: findAfter(page, /校验码:?/g, /^\d{20}$/),
    kind: kindOf(page),
    issuedOn: 'value' in day ? day.value : undefined,
    remark: remarkOf(page),
  });
  return { from: 'pdf', number, ...said, ...readParties(page), ...readTable(findWares(page.rows), page.rows), ...readTotal(page) };
}

/** The pages of one file → its invoices; pages that bear the same number are one invoice. */
export function readPages(pages: readonly (readonly PlacedText[])[]): readonly InvoiceReading[] {
  const byNumber = new Map<string, InvoiceReading>();
  for (const page of pages.flatMap((texts) => readPage(texts) ?? [])) {
    const before = byNumber.get(page.number);
    byNumber.set(page.number, before === undefined ? page : { ...page, ...before, lines: [...before.lines, ...page.lines] });
  }
  return [...byNumber.values()];
}
