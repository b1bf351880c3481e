import type { Day } from '../kernel/day.ts';

/** How a column's values are typed and shown. `fen` values are integer fen, shown in 元 with two decimals. */
export type WorkbookColumn = {
  readonly header: string;
  readonly width: number;
  /** Nobody reads it: its text takes one line, and is cut off where the next cell is filled. */
  readonly technical?: true;
} & (
  | { readonly kind: 'text' | 'number' | 'day'; /** Its sum stands below the last row, as a formula. */ readonly total?: true }
  /** Money says whether it adds up: of balances, of one amount in several rows, a sum says nothing. */
  | { readonly kind: 'fen'; readonly total: boolean }
);
/** Reckoned by the spreadsheet itself; `fen`: what it comes to, for readers that do not calculate. */
export type WorkbookFormula = { readonly formula: string; readonly fen: number };
export const isFormula = (cell: WorkbookCell): cell is WorkbookFormula => typeof cell === 'object' && cell !== null;
/** Text stays text whatever it begins with; a null is an empty cell. */
export type WorkbookCell = string | number | Day | WorkbookFormula | null;
export type WorkbookRow = readonly WorkbookCell[];
type Sheet<Rows> = {
  readonly name: string;
  /** Lines over the head: what the rows were picked out by. For sheets that nobody reads back. */
  readonly above?: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: Rows;
};
export type WorkbookSheet = Sheet<readonly WorkbookRow[]>;
/** Its rows may come one after another, so that nobody has to hold them all. */
export type SheetInRows = Sheet<Iterable<WorkbookRow> | AsyncIterable<WorkbookRow>>;
/** A workbook, not yet a file: every sheet has one header row, frozen with what stands above it. */
export type Workbook = { readonly sheets: readonly WorkbookSheet[] };
export type WorkbookInRows = { readonly sheets: readonly SheetInRows[] };

/** The sheet with all its rows, for writers that need them at once. */
export async function wholeSheet({ rows, ...sheet }: SheetInRows): Promise<WorkbookSheet> {
  const all: WorkbookRow[] = [];
  for await (const row of rows) all.push(row);
  return { ...sheet, rows: all };
}
