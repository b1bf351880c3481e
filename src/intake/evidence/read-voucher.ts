import type { VoucherLine, VoucherReading } from '../../kernel/paper-reading.ts';
import { present } from '../present.ts';
import { readDayText } from '../read-day.ts';
import { type Cells, cellsOf, findTable } from './page-table.ts';
import { type PageRow, type PlacedText, rowsOf } from './page-text.ts';
import { amountOf } from './printed-amount.ts';

const HEADS = { summary: /摘要/g, account: /(?:会计)?科目(?:名称)?/g, debit: /借方(?:金额)?/g, credit: /贷方(?:金额)?/g } as const;
type Column = keyof typeof HEADS;

const lineOf = ({ summary, account, debit, credit }: Cells<Column>): VoucherLine =>
  present<VoucherLine>({ summary, account, debitFen: amountOf(debit), creditFen: amountOf(credit) });
const isBooked = ({ debitFen, creditFen }: VoucherLine): boolean => debitFen !== undefined || creditFen !== undefined;

type Booked = Pick<VoucherReading, 'debitFen' | 'creditFen' | 'lines'>;
/** The lines between the heads and 合计, and what 合计 says. */
function readTable(rows: readonly PageRow[]): Booked {
  const table = findTable<Column>(rows, HEADS);
  if (table === undefined) return { lines: [] };
  const below = rows.filter(({ y }) => y > table.head.y);
  const sum = below.findIndex(({ text }) => text.startsWith('合计'));
  const lines = below.slice(0, sum === -1 ? below.length : sum).map((row) => lineOf(cellsOf(table, row)));
  const { debitFen, creditFen }: VoucherLine = sum === -1 ? {} : lineOf(cellsOf(table, below[sum] as PageRow));
  return present<Booked>({ debitFen, creditFen, lines: lines.filter(isBooked) });
}

const WORD = '[记收付转银现]';
/** 记字第12号, 记-0012, 凭证号:12. */
const NUMBERS = [new RegExp(`(${WORD})(?:账|帐)?字?-?第?0*(\\d{1,6})号?`), /凭证(?:字)?号[:：]?()0*(\d{1,6})(?!\d)/] as const;
function numberIn(text: string): string | undefined {
  const [, word = '', number] = NUMBERS.map((form) => form.exec(text)).find((match) => match !== null) ?? [];
  return number === undefined ? undefined : `${word || '记'}-${number}`;
}

const DAY = /\d{4}(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})/;
const first = <T>(rows: readonly PageRow[], read: (text: string) => T | undefined): T | undefined => {
  for (const { text } of rows) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** One page that names itself 记账凭证 → what it says; undefined for any other. */
function readPage(texts: readonly PlacedText[]): VoucherReading | undefined {
  const rows = rowsOf(texts);
  if (!rows.some(({ text }) => /(?:记账|收款|付款|转账)凭证/.test(text))) return undefined;
  const heads = rows.filter(({ text }) => !text.includes('打印'));
  const day = readDayText(first(heads, (text) => DAY.exec(text)?.[0]) ?? '');
  return present<VoucherReading>({
    from: 'pdf',
    number: first(rows, numberIn),
    bookedOn: 'value' in day ? day.value : undefined,
    attachments: first(rows, (text) => (/附(?:单据|件|原始凭证)数?:?(\d{1,4})张?/.exec(text) ?? []).slice(1).map(Number)[0]),
    ...readTable(rows),
  } as Required<VoucherReading>);
}

/** The pages of a file → its vouchers; those of one number are one, its sums those of the last page. */
export function readVouchers(pages: readonly (readonly PlacedText[])[]): readonly VoucherReading[] {
  const found: VoucherReading[] = [];
  for (const page of pages.flatMap((texts) => readPage(texts) ?? [])) {
    const before = found.at(-1);
    if (before === undefined || before.number !== page.number) found.push(page);
    else found[found.length - 1] = { ...before, ...page, lines: [...before.lines, ...page.lines] };
  }
  return found;
}
