import { writeXlsx } from 'hucre';
import type { Cell, Hand } from './hand.ts';
import type { Scrawls } from './scrawl.ts';

/** What a column is called, and how one row's fact is written into it. */
export type Column<Row> = readonly [header: string, write: (row: Row, hand: Hand) => Cell];

// The clock would make every folder differ from the last.
const WRITTEN = new Date('2026-06-30T02:00:00Z');

/** Some rows have cells that were scrawled over. */
const scrawlsOf = (row: object): Scrawls => ('scrawls' in row ? (row.scrawls as Scrawls) : {});

function layOut<Row extends object>(title: string, columns: readonly Column<Row>[], rows: readonly Row[], hand: Hand): Cell[][] {
  const head = columns.map(([header]) => hand.header(header));
  const body = rows.flatMap((row) => {
    const cells = columns.map(([header, write]) => scrawlsOf(row)[header] ?? write(row, hand));
    return hand.leavesBlankRow() ? [cells, columns.map(() => null)] : [cells];
  });
  return hand.isUntidy ? [[title, ...columns.slice(1).map(() => null)], head, ...body] : [head, ...body];
}

/** One-sheet workbook: untidy hands put a merged title above the headers and leave blank rows. */
export function writeSheet<Row extends object>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  hand: Hand,
): Promise<Uint8Array> {
  const merges = hand.isUntidy ? [{ startRow: 0, startCol: 0, endRow: 0, endCol: columns.length - 1 }] : [];
  const sheet = { name: 'Sheet1', rows: layOut(title, columns, rows, hand), merges };
  return writeXlsx({ sheets: [sheet], properties: { created: WRITTEN, modified: WRITTEN } });
}
