import { REPORT_FIELD_NAMES, REPORT_FIELDS, type ReportField } from './report-fields.ts';
import type { TemplateSheet } from './report-template.ts';

export type Unit = 'yuan' | 'wan';
export type MappedColumn = { readonly column: number; readonly field: ReportField; readonly unit: Unit };
/** Which sheet and row hold the heads, and what each column is filled with. */
export type Mapping = { readonly sheet: string; readonly headRow: number; readonly columns: readonly MappedColumn[] };

const plain = (head: string): string => head.replace(/[\s*＊]/g, '').replace(/[（(].*?[）)]/g, '');
const fieldOf = (head: string): ReportField | undefined => REPORT_FIELD_NAMES.find((field) => REPORT_FIELDS[field].heads.test(plain(head)));

/** The unit that the head names, else the one above the table; 元 where neither says one. */
function unitOf(head: string, above: readonly (readonly string[])[]): Unit {
  if (head.includes('元')) return head.includes('万元') ? 'wan' : 'yuan';
  return above.flat().some((cell) => cell.replaceAll(/\s/g, '').includes('单位：万元')) ? 'wan' : 'yuan';
}

function columnsOf({ rows }: TemplateSheet, headRow: number): readonly MappedColumn[] {
  const taken = new Set<ReportField>();
  return (rows[headRow] ?? []).flatMap((head, column) => {
    const field = fieldOf(head);
    if (field === undefined || taken.has(field)) return [];
    taken.add(field);
    return [{ column, field, unit: unitOf(head, rows.slice(0, headRow)) }];
  });
}

const HEADS_WITHIN = 15;

/** The row of some sheet that names most of what is known here, with what it names; undefined where none names a firm and one thing more. */
export function proposeMapping(sheets: readonly TemplateSheet[]): Mapping | undefined {
  const all = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, HEADS_WITHIN).map((_, headRow): Mapping => ({ sheet: sheet.name, headRow, columns: columnsOf(sheet, headRow) })),
  );
  const best = all.toSorted((a, b) => b.columns.length - a.columns.length)[0];
  const names = best?.columns.map(({ field }) => field) ?? [];
  return names.length > 1 && names.some((field) => field === 'name' || field === 'creditCode') ? best : undefined;
}
