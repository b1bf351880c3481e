import type { Day } from '../kernel/day.ts';
import type { OfficeRows, RowIn } from './office-folder.ts';

type Values = RowIn<'plan-lines'>['values'];
/** One row of the plan sheet with all that a line of a plan needs. */
type Line = {
  readonly no: string;
  readonly what: string;
  readonly works: NonNullable<Values['works']>;
  readonly category: NonNullable<Values['category']>;
  readonly supplier?: { readonly name: string; readonly creditCode?: string };
  readonly plannedFen: number;
  readonly dueOn: Day;
};
export type PlanSheet = { readonly content: string; readonly targetLevel: 1 | 2 | 3 | 4; readonly lines: readonly Line[] };

const LEVELS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;

function supplierOf({ supplierName, supplier }: Values): Pick<Line, 'supplier'> {
  if (supplierName === undefined && supplier === undefined) return {};
  const name = supplierName ?? supplier ?? '';
  return { supplier: supplier === undefined ? { name } : { name, creditCode: supplier } };
}

function lineOf({ values }: RowIn<'plan-lines'>): Line | undefined {
  const { no, what, works, category, plannedFen, dueOn } = values;
  if (no === undefined || what === undefined || works === undefined || category === undefined) return undefined;
  if (plannedFen === undefined || dueOn === undefined) return undefined;
  return { no, what, works, category, plannedFen, dueOn, ...supplierOf(values) };
}

/** The plan of the firm whose rows these are; undefined while a row lacks anything or no row names the target: half a plan is none. */
export function planSheetOf({ 'plan-lines': rows = [] }: Pick<OfficeRows, 'plan-lines'>): PlanSheet | undefined {
  const lines = rows.map(lineOf);
  const target = rows.find(({ values }) => values.targetLevel !== undefined)?.values.targetLevel;
  const whole = lines.filter((line) => line !== undefined);
  if (target === undefined || whole.length === 0 || whole.length < lines.length) return undefined;
  return { content: whole.map(({ what }) => what).join('；'), targetLevel: LEVELS[target], lines: whole };
}
