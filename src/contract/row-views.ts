import { z } from 'zod';
import type { RowStage } from '../cases/row/acts.ts';
import type { Day } from '../kernel/day.ts';
import type { KeptName } from '../registers/kept/index.ts';
import type { CellValue, Cells } from '../registers/kept/kept-register.ts';
import type { View } from './views.ts';

/** One row as a list shows it. */
export type RowLine = {
  readonly id: string;
  readonly version: number;
  readonly stage: Exclude<RowStage, 'none'>;
  readonly cells: Cells;
  readonly enteredOn: Day;
};
/** `GET /api/v1/kept-registers`: those that this person may read. `open`: rows that still wait to be done. */
export type KeptSummary = {
  readonly name: KeptName;
  readonly title: string;
  readonly says: string;
  readonly rows: number;
  readonly open: number;
  readonly overdue: number;
};
/** `GET /api/v1/kept-registers/:name`: its rows, newest first, and whom a row may name. */
export type KeptView = {
  readonly name: KeptName;
  readonly mayWrite: boolean;
  readonly rows: readonly RowLine[];
  readonly firms: readonly { readonly code: string; readonly name: string }[];
  readonly providers: readonly { readonly code: string; readonly name: string }[];
  readonly people: readonly string[];
};

/** What one version of a row changed, cell by cell; null: empty. */
export type CellChange = { readonly key: string; readonly from: CellValue | null; readonly to: CellValue | null };
export type RowView = View<'row'> & {
  readonly stage: Exclude<RowStage, 'none'>;
  readonly register: KeptName;
  readonly title: string;
  readonly cells: Cells;
  readonly enteredOn: Day;
  readonly changes: ReadonlyArray<{ readonly version: number; readonly cells: readonly CellChange[] }>;
};

/** What an edited sheet would do to one row. `stale`: changed here since it was exported, and therefore left alone. */
export type SheetRow = {
  readonly row: number;
  readonly what: 'new' | 'changed' | 'same' | 'stale' | 'faulty';
  readonly title: string;
  readonly id: string | null;
  readonly version: number | null;
  readonly cells: Cells;
  readonly differences: readonly CellChange[];
  readonly says: readonly string[];
};
/** `POST /api/v1/kept-registers/:name/preview`: nothing is kept. `untouched`: rows in the register that the sheet does not have. */
export type SheetPreview = { readonly rows: readonly SheetRow[]; readonly untouched: number };

/** `POST /api/v1/kept-registers/:name/rows`: the rows of a preview, all taken or none. */
export const takeRows = z.strictObject({
  key: z.string().min(8).max(80),
  reason: z.string('请填写更改原因').trim().min(1, '请填写更改原因').max(500, '更改原因不超过500字'),
  rows: z
    .array(
      z.strictObject({
        row: z.int().min(1).max(1_048_576),
        id: z.string().min(1).max(80).nullable(),
        version: z.int().min(0).nullable(),
        cells: z.record(z.string(), z.union([z.string().max(4000), z.number(), z.boolean()])),
        emptied: z.array(z.string().min(1).max(40)).max(40),
      }),
    )
    .min(1, '没有要导入的行')
    .max(500, '一次最多导入500行，请分成几个文件'),
});
export type TakeRows = z.infer<typeof takeRows>;
export type RowsTaken = { readonly entered: number; readonly changed: number };
