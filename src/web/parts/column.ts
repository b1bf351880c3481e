import type { ReactNode } from 'react';
import type { WorkbookCell, WorkbookColumn } from '../../documents/workbook.ts';

/** What stands in a file for what stands on the page, and of what kind it is. */
export type Saved<Row> = readonly [kind: WorkbookColumn['kind'], of: (row: Row) => WorkbookCell];

export type Column<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned figures of one width. */
  readonly money?: true;
  /** Takes the room that is left. */
  readonly wide?: true;
  /** A day or a few words, never broken over two lines. */
  readonly short?: true;
  /** A check box or a button: no heading is shown on a phone's card. */
  readonly bare?: true;
  /** Absent: the cell itself, which is plain text; null: nothing of it goes into a file. */
  readonly saved?: Saved<Row> | null;
  /** Fen that add up: their sum stands below the last row. */
  readonly sum?: (row: Row) => number;
  /** On the page it stands within another column. */
  readonly fileOnly?: true;
};

/** A table that can be taken along as a file. */
export type SaveAs<Row> = {
  /** What the rows were picked out by, in words; absent: nothing. */
  readonly filter?: string | undefined;
  /** Reads every row where the page shows only the first of them; `told` hears how many there are so far. */
  readonly whole?: (told: (count: number) => void) => Promise<readonly Row[]>;
};
