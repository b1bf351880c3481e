import type { Day } from '../kernel/day.ts';

/**
 * One cell as it stands in the file: text, nothing (`null`), the exact decimal text of a number cell, the day of a
 * date cell, or a cell that has no content to read (a formula error, a formula never calculated), said in Chinese.
 */
export type Cell = string | null | { readonly number: string } | { readonly day: Day } | { readonly problem: string };

/** A sheet's cells. `rows[0]` is row 1 of the file; blank rows are kept. `sheet` is null for a CSV. */
export type Table = { readonly file: string; readonly sheet: string | null; readonly rows: readonly (readonly Cell[])[] };

/** Where a record stands: `row` is the file's own row number, from 1. */
export type Source = { readonly file: string; readonly sheet: string | null; readonly row: number };

/** Something that could not be read. `sheet` and `cell` are null when the file as a whole is meant. */
export type Fault = { readonly file: string; readonly sheet: string | null; readonly cell: string | null; readonly message: string };

/** An element of an XML file. `text` is its own text, trimmed; entities are never expanded. */
export type XmlNode = { readonly tag: string; readonly text: string; readonly children: readonly XmlNode[] };

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const head = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '';
  return head + String.fromCharCode(65 + (column % 26));
}

/** The address of a cell: row from 1, column from 0. `(7, 4)` → `E7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** What a person sees in the cell. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.number;
  return 'day' in cell ? cell.day : cell.problem;
}

/** Whether there is nothing in the cell but blanks. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
