import type { Column, Register, RowOf } from '../registers/register.ts';
import type { Layout } from './headers.ts';
import { cellReader, type CellReader } from './read-cell.ts';
import { squeeze } from './reading.ts';
import { cellAddress, columnLetters, textOf, type Cell, type Fault, type Source, type Table } from './table.ts';

/** One record of a register as a file has it. */
export type Row<R extends Register = Register> = {
  readonly source: Source;
  /** What could be read. A key that is absent was empty or unreadable. */
  readonly values: RowOf<R>;
  /** The keys whose cells are not empty but could not be read. */
  readonly unreadable: readonly string[];
  /** What the file shows, per key; columns that the register does not know are under their own header. */
  readonly raw: Readonly<Record<string, string>>;
  /** Which column of the sheet holds each key, such as `E`. */
  readonly columns: Readonly<Record<string, string>>;
};

/** The address of a key's cell, such as `E7`; null when the sheet has no such column. */
export const addressOf = (row: Pick<Row, 'source' | 'columns'>, key: string): string | null =>
  row.columns[key] === undefined ? null : `${row.columns[key]}${row.source.row}`;

/** A fault at a key's cell. */
export const faultAt = (row: Pick<Row, 'source' | 'columns'>, key: string, message: string): Fault => ({
  file: row.source.file,
  sheet: row.source.sheet,
  cell: addressOf(row, key),
  message,
});

const FOOTER = /^(合计|总计|小计|以下空白|第\d+页|(注|备注|说明|单位|负责人|审核):|填表|制表|审核人)/;

/** What the cells of one row say, position by position; `''` where nothing stands. */
type Texts = readonly string[];
const isSaid = (text: string): boolean => text !== '';
const textsOf = (cells: readonly Cell[]): Texts => cells.map((cell) => textOf(cell).trim());
const countSaid = (texts: Texts): number => texts.reduce((count, text) => (text === '' ? count : count + 1), 0);

/** A sum, a note or a signature line, or a prepared line with nothing but its number. */
function isFooter(texts: Texts, layout: Layout, register: Register): boolean {
  const first = squeeze(texts.find(isSaid) ?? '');
  if (!FOOTER.test(first) && !(/^\d+$/.test(first) && countSaid(texts) === 1)) return false;
  return !layout.columns.some((column, position) => column?.key === register.subject.code && isSaid(texts[position] ?? ''));
}

/** Enough of a long cell to know it by. */
const shortened = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 40).join('')}……` : text);

const repeatsHeader = (cells: readonly Cell[], layout: Layout): boolean =>
  layout.columns.every((column, index) => !column || squeeze(textOf(cells[index])) === squeeze(layout.labels[index] ?? ''));

/** A sheet being read: how each of its columns is understood, and under which letters they stand. */
type Sheet = { readonly layout: Layout; readonly readers: readonly (CellReader | undefined)[]; readonly columns: Row['columns'] };

function readRow(source: Source, cells: readonly Cell[], texts: Texts, { layout, readers, columns }: Sheet, faults: Fault[]): Row {
  const values: Record<string, unknown> = {};
  const raw: Record<string, string> = {};
  const unreadable: string[] = [];
  // By index, as is the loop over the rows: there may be a million cells.
  for (let position = 0; position < texts.length; position += 1) {
    const text = texts[position] ?? '';
    const cell = cells[position];
    const column = layout.columns[position];
    if (text === '' || cell === null || cell === undefined) continue;
    raw[column?.key ?? (layout.labels[position] || columnLetters(position))] = text;
    const reading = readers[position]?.(cell);
    if (!reading || !column) continue;
    if ('value' in reading) values[column.key] = reading.value;
    else {
      unreadable.push(column.key);
      const message = `“${column.header}”写的是“${shortened(text)}”：${reading.expected}`;
      faults.push({ file: source.file, sheet: source.sheet, cell: cellAddress(source.row, position), message });
    }
  }
  return { source, values: values as RowOf<Register>, unreadable, raw, columns };
}

/** Whether the row says whom it is about, if only unreadably. */
const hasSubject = (row: Row, { code, name }: Register['subject']): boolean =>
  row.raw[name] !== undefined || (code !== null && row.raw[code] !== undefined);

/** Why a filled row is no record; undefined when it is one. */
function whyNotARecord(row: Row, texts: Texts, register: Register): string | undefined {
  if (!hasSubject(row, register.subject)) return '这一行没有名称也没有代码，不知道说的是谁，没有采用；请补上';
  if (countSaid(texts) === 1) return '这一行只有一格有内容，没有当作记录；如果是记录请补全，否则请删去';
  return undefined;
}

/**
 * All records under a sheet's header, in order, with a fault for every cell that cannot be read. Blank rows, header rows
 * repeated on a new page, sums and notes under the table are no records; a row that names nobody is a fault.
 */
export function readRows<R extends Register>(table: Table, layout: Layout, register: R, faults: Fault[]): Row<R>[] {
  const { file, sheet } = table;
  const columns = Object.fromEntries(layout.columns.flatMap((column, position) => (column ? [[column.key, columnLetters(position)]] : [])));
  const isName = (column: Column): boolean => column.key === register.subject.name;
  const readers = layout.columns.map(
    (column, position) => column && cellReader(column, { unit: layout.units[position] ?? null, isName: isName(column) }),
  );
  const rows: Row[] = [];
  for (let index = layout.headerRow + 1; index < table.rows.length; index++) {
    const cells = table.rows[index] ?? [];
    const texts = textsOf(cells);
    const first = texts.findIndex(isSaid);
    if (first === -1 || repeatsHeader(cells, layout) || isFooter(texts, layout, register)) continue;
    const row = readRow({ file, sheet, row: index + 1 }, cells, texts, { layout, readers, columns }, faults);
    const why = whyNotARecord(row, texts, register);
    if (why === undefined) rows.push(row);
    else faults.push({ file, sheet, cell: cellAddress(index + 1, first), message: why });
  }
  return rows;
}
