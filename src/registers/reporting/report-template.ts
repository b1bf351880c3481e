import type { Day } from '../../kernel/day.ts';

// A sheet that the level above sends to be filled, and what it lets stand in its cells. Rows and columns count from nought.

export type CellRange = { readonly fromRow: number; readonly toRow: number; readonly fromColumn: number; readonly toColumn: number };
export const LIMITS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type Limit = (typeof LIMITS)[number];
/** What a validation of the sheet asks of a cell. `unchecked`: a formula that only the spreadsheet itself can reckon. */
export type Asked =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'whole' | 'decimal' | 'day' | 'length'; readonly limit: Limit; readonly first: number; readonly second: number }
  | { readonly kind: 'unchecked'; readonly formula: string };
export type CellRule = { readonly ranges: readonly CellRange[]; readonly mayBeBlank: boolean; readonly asked: Asked };
export type TemplateSheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly rules: readonly CellRule[];
};

/** What is put into a cell: a day as a date of the spreadsheet. */
export type Filling = string | number | { readonly day: Day };
/** Cells of one sheet, by its name. */
export type FilledSheet = { readonly sheet: string; readonly cells: readonly FilledCell[] };
export type FilledCell = { readonly row: number; readonly column: number; readonly value: Filling };
