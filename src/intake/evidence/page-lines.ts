import type { ReadingLine } from '../../kernel/invoice-reading.ts';
import { present } from '../present.ts';
import { gapBefore, middleOf, placesOf, printed } from './page-row.ts';
import type { Glyph, PageRow } from './page-text.ts';
import { amountOf, priceOf } from './printed-amount.ts';

const HEADS = {
  title: /项目名称|货物或应税劳务(?:、服务)?名称/g,
  model: /规格型号/g,
  unit: /单位/g,
  quantity: /数量/g,
  price: /单价/g,
  net: /金额/g,
  rate: /税率(?:\/征收率)?/g,
  tax: /税额/g,
} as const;
export type Column = keyof typeof HEADS;
const COLUMNS = Object.keys(HEADS) as Column[];
/** The table of an invoice: the row of its heads, and where each stands. */
export type Table = { readonly head: PageRow; readonly middles: Readonly<Record<Column, number>> };

/** The table of a page, by the row that has every head once. */
export function findTable(rows: readonly PageRow[]): Table | undefined {
  for (const row of rows) {
    const places = COLUMNS.map((column) => placesOf([row], HEADS[column]));
    if (places.some((found) => found.length !== 1)) continue;
    const middles = COLUMNS.map((column, index) => [column, places[index]?.map(middleOf)[0] ?? 0] as const);
    return { head: row, middles: Object.fromEntries(middles) as Record<Column, number> };
  }
  return undefined;
}

/** The column whose head stands nearest above. */
const columnAt = ({ middles }: Table, at: number): Column =>
  COLUMNS.reduce((nearest, column) => (Math.abs(middles[column] - at) < Math.abs(middles[nearest] - at) ? column : nearest));

const WITHIN_CELL = 0.4;
/** What a row says in each column. */
export function cellsOf(table: Table, row: PageRow): Partial<Record<Column, string>> {
  const words: Glyph[][] = [];
  row.glyphs.forEach((glyph, index) => {
    if (index === 0 || gapBefore(row, index) > WITHIN_CELL) words.push([glyph]);
    else words.at(-1)?.push(glyph);
  });
  const cells: Partial<Record<Column, string>> = {};
  for (const word of words) {
    const column = columnAt(table, ((word[0]?.from ?? 0) + (word.at(-1)?.to ?? 0)) / 2);
    const blank = word[0]?.raw.startsWith(' ') ? ' ' : '';
    cells[column] = column in cells ? `${cells[column]}${blank}${printed(word)}` : printed(word);
  }
  return cells;
}

const lineOf = (cells: Partial<Record<Column, string>>): ReadingLine =>
  present<ReadingLine>({
    title: cells.title ?? '',
    unit: cells.unit,
    quantity: cells.quantity,
    unitPriceFen: priceOf(cells.price),
    netFen: amountOf(cells.net),
    taxFen: amountOf(cells.tax),
  });

/** The wares between the heads of a table and its sums. A row without an amount goes on with the name above it. */
export function readLines(table: Table, rows: readonly PageRow[], sumsAt: number): ReadingLine[] {
  const lines: ReadingLine[] = [];
  for (const row of rows.filter(({ y }) => y > table.head.y && y < sumsAt)) {
    const cells = cellsOf(table, row);
    const last = lines.at(-1);
    if (cells.net !== undefined || cells.tax !== undefined) lines.push(lineOf(cells));
    else if (last !== undefined && cells.title !== undefined) lines[lines.length - 1] = { ...last, title: `${last.title}${cells.title}` };
  }
  return lines;
}
