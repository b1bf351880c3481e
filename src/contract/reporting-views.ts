import { z } from 'zod';
import type { CellFault } from '../registers/reporting/check-cells.ts';
import type { Mapping } from '../registers/reporting/propose-mapping.ts';
import { REPORT_FIELD_NAMES } from '../registers/reporting/report-fields.ts';
import type { FilledCell } from '../registers/reporting/report-template.ts';
import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/result.ts';

/** `GET /api/v1/report-templates`: a sheet of the level above; `columns`: how many of them are filled here. */
export type ReportTemplateLine = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly columns: number;
  readonly by: string;
  readonly on: Day;
};
/** `GET /api/v1/report-templates/:id`. `refusal`: why it cannot be filled as it is. */
export type ReportTemplateView = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly mapping: Mapping | null;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  readonly cells: readonly FilledCell[];
  readonly faults: readonly CellFault[];
  readonly refusal: Refusal | null;
};

const MOST_COLUMNS = 200;
const place = z.int().min(0).max(10_000);
/** `POST /api/v1/report-templates/:id/mapping` */
export const reportMapping = z.strictObject({
  /** The version that is changed: refused where it is no longer the last. */
  version: z.number().int().min(1).max(1_000_000),
  sheet: z.string().min(1).max(100),
  headRow: place,
  columns: z
    .array(z.strictObject({ column: place, field: z.enum(REPORT_FIELD_NAMES), unit: z.enum(['yuan', 'wan']) }))
    .max(MOST_COLUMNS)
    .refine((columns) => new Set(columns.map(({ column }) => column)).size === columns.length, '同一列只能填一种内容'),
});
