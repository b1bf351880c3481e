import type { Column, Register } from '../registers/register.ts';
import type { MoneyUnit } from './read-number.ts';
import { squeeze } from './reading.ts';
import { textOf, type Cell, type Table } from './table.ts';

/** Where a sheet's header stands (index of its last row) and which column of the register each column of the sheet is. */
export type Layout = {
  readonly headerRow: number;
  readonly columns: readonly (Column | undefined)[];
  readonly labels: readonly string[];
  readonly units: readonly MoneyUnit[];
  /** What stands above the header: a title, a unit, a date. */
  readonly above: string;
  /** Columns whose header repeats one further left. */
  readonly repeated: readonly number[];
};

const label = (text: string): string => squeeze(text).replace(/^\*+|[*:]+$/g, '');
const withoutBrackets = (text: string): string => text.replace(/\(.*?\)/g, '');

/** Every way a register's columns may be headed → the column. */
export function headerWords(register: Register): ReadonlyMap<string, Column> {
  const words = new Map<string, Column>();
  for (const column of register.columns) {
    for (const header of [column.header, ...(column.aliases ?? [])]) {
      words.set(label(header), column);
      words.set(withoutBrackets(label(header)), column);
    }
  }
  return words;
}

const findColumn = (words: ReadonlyMap<string, Column>, text: string): Column | undefined =>
  text === '' ? undefined : (words.get(label(text)) ?? words.get(withoutBrackets(label(text))));

/** 美元, 千元, 亿元 … are none of ours: a bare number under them stays unread. */
const UNIT = /(?<![美欧日港澳千百十亿])(万元|元)/;
const unitIn = (text: string): MoneyUnit => (UNIT.exec(text)?.[1] as MoneyUnit | undefined) ?? null;
const unitOfSheet = (above: string): MoneyUnit => unitIn(/单位:?[^元]*元/.exec(squeeze(above))?.[0] ?? '');

/** The group heading over each column: a heading over merged columns stands in the first of them only. */
function groupLabels(row: readonly Cell[], width: number): string[] {
  let group = '';
  return Array.from({ length: width }, (_, index) => (group = textOf(row[index]).trim() || group));
}

/** Reads one row as a header: each cell by its own words, under its group's heading, or as a group without parts. */
export function readHeader(table: Table, headerRow: number, words: ReadonlyMap<string, Column>): Layout {
  const row = table.rows[headerRow] ?? [];
  const upper = table.rows[headerRow - 1] ?? [];
  const width = Math.max(row.length, upper.length);
  const groups = groupLabels(upper, width);
  const above = table.rows.slice(0, headerRow).flat().map(textOf).join(' ');
  const seen = new Set<Column>();
  const repeated: number[] = [];
  const columns: (Column | undefined)[] = [];
  const labels: string[] = [];
  for (let index = 0; index < width; index++) {
    const own = textOf(row[index]).trim();
    const candidates = own === '' ? [textOf(upper[index]).trim()] : [`${groups[index]}${own}`, own];
    const text = candidates.find((candidate) => findColumn(words, candidate)) ?? own;
    const column = findColumn(words, text);
    if (column && seen.has(column)) repeated.push(index);
    columns.push(column && !seen.has(column) ? column : undefined);
    labels.push(text);
    if (column) seen.add(column);
  }
  const units = labels.map((text) => unitIn(text) ?? unitOfSheet(above));
  return { headerRow, columns, labels, units, above, repeated };
}
