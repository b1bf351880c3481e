import type { ReadingLine } from '../../kernel/invoice-reading.ts';
import { present } from '../present.ts';
import { type Cells, cellsOf, findTable, type Table } from './page-table.ts';
import type { PageRow } from './page-text.ts';
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
type Column = keyof typeof HEADS;
export type WareTable = Table<Column>;

/** The table of wares of an invoice. */
export const findWares = (rows: readonly PageRow[]): WareTable | undefined => findTable<Column>(rows, HEADS);

const lineOf = (cells: Cells<Column>): ReadingLine =>
  present<ReadingLine>({
    title: cells.title ?? '',
    unit: cells.unit,
    quantity: cells.quantity,
    unitPriceFen: priceOf(cells.price),
    netFen: amountOf(cells.net),
    taxFen: amountOf(cells.tax),
  });

/** The wares between the heads of a table and its sums. A row without an amount goes on with the name above it. */
export function readLines(table: WareTable, rows: readonly PageRow[], sumsAt: number): ReadingLine[] {
  const lines: ReadingLine[] = [];
  for (const row of rows.filter(({ y }) => y > table.head.y && y < sumsAt)) {
    const cells = cellsOf(table, row);
    const last = lines.at(-1);
    if (cells.net !== undefined || cells.tax !== undefined) lines.push(lineOf(cells));
    else if (last !== undefined && cells.title !== undefined) lines[lines.length - 1] = { ...last, title: `${last.title}${cells.title}` };
  }
  return lines;
}
