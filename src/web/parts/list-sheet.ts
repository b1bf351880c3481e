import type { WorkbookColumn, WorkbookSheet } from '../../documents/workbook.ts';
import type { MeNow } from '../../contract/views.ts';
import { formatDay } from '../../kernel/day.ts';
import { SAVE_LIST } from './words.ts';
import type { Column, Saved } from './column.ts';

const WIDTHS: Readonly<Record<WorkbookColumn['kind'], number>> = { text: 24, number: 12, fen: 18, day: 14 };

/** What stands over the head of a list's sheet: its title, what it was picked out by, how many rows, made when and by whom; and that nothing in it is read back. */
export const linesAbove = (title: string, filter: string | undefined, count: number, { name, today }: Pick<MeNow, 'name' | 'today'>) => [
  title,
  SAVE_LIST.filter(filter),
  SAVE_LIST.made(count, formatDay(today), name),
  SAVE_LIST.derived,
];

/** What stands in the cell itself, where that is plain text. */
const asShown =
  <Row>({ head, cell }: Column<Row>) =>
  (row: Row): string | null => {
    const shown = cell(row);
    if (typeof shown === 'string' || shown === null) return shown;
    throw new Error(`column ${head} does not say what it is in a file`);
  };

/** The columns of a table but its buttons and ticks, and the rows as typed cells. */
export function listSheet<Row>(name: string, columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): WorkbookSheet {
  const written = columns
    .filter(({ bare, saved }) => !bare && saved !== null)
    .map((column) => ({ ...column, saved: column.saved ?? (['text', asShown(column)] satisfies Saved<Row>) }));
  return {
    name,
    columns: written.map(({ head, saved: [kind], wide }): WorkbookColumn => {
      const width = wide ? 40 : WIDTHS[kind];
      return kind === 'fen' ? { header: `${head}（元）`, width, kind, total: true } : { header: head, width, kind };
    }),
    rows: rows.map((row) => written.map(({ saved: [, of] }) => of(row))),
  };
}
