import { gapBefore, middleOf, placesOf, printed } from './page-row.ts';
import type { Glyph, PageRow } from './page-text.ts';

/** A table on a page: the row of its heads, and where each stands. */
export type Table<C extends string> = { readonly head: PageRow; readonly middles: Readonly<Record<C, number>> };
export type Cells<C extends string> = Partial<Record<C, string>>;

const columnsOf = <C extends string>(by: Readonly<Record<C, unknown>>): C[] => Object.keys(by) as C[];

/** The table of a page, by the row that has every one of these heads once. */
export function findTable<C extends string>(rows: readonly PageRow[], heads: Readonly<Record<C, RegExp>>): Table<C> | undefined {
  for (const row of rows) {
    const places = columnsOf(heads).map((column) => placesOf([row], heads[column]));
    if (places.some((found) => found.length !== 1)) continue;
    const middles = columnsOf(heads).map((column, index) => [column, places[index]?.map(middleOf)[0] ?? 0] as const);
    return { head: row, middles: Object.fromEntries(middles) as Record<C, number> };
  }
  return undefined;
}

/** The column whose head stands nearest above. */
const columnAt = <C extends string>({ middles }: Table<C>, at: number): C =>
  columnsOf(middles).reduce((nearest, column) => (Math.abs(middles[column] - at) < Math.abs(middles[nearest] - at) ? column : nearest));

const WITHIN_CELL = 0.4;
/** What a row says in each column. */
export function cellsOf<C extends string>(table: Table<C>, row: PageRow): Cells<C> {
  const words: Glyph[][] = [];
  row.glyphs.forEach((glyph, index) => {
    if (index === 0 || gapBefore(row, index) > WITHIN_CELL) words.push([glyph]);
    else words.at(-1)?.push(glyph);
  });
  const cells: Cells<C> = {};
  for (const word of words) {
    const column = columnAt(table, ((word[0]?.from ?? 0) + (word.at(-1)?.to ?? 0)) / 2);
    const blank = word[0]?.raw.startsWith(' ') ? ' ' : '';
    cells[column] = column in cells ? `${cells[column]}${blank}${printed(word)}` : printed(word);
  }
  return cells;
}
