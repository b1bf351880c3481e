import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { MappedColumn, Mapping } from './propose-mapping.ts';
import { REPORT_FIELDS, type ReportedFirm } from './report-fields.ts';
import type { FilledCell, Filling, TemplateSheet } from './report-template.ts';

const FEN_IN = { yuan: 100, wan: 1_000_000 } as const;

function fillingOf({ field, unit }: MappedColumn, firm: ReportedFirm, nth: number): Filling | null {
  if (field === 'number') return nth + 1;
  const value = firm[field];
  if (value === null) return null;
  // Whole fen over a power of ten: the nearest number there is, which shows as the exact decimal.
  if (typeof value === 'number') return value / FEN_IN[unit];
  return REPORT_FIELDS[field].kind === 'day' ? { day: value as Extract<Filling, object>['day'] } : value;
}

/** How many rows under the heads are free; a sheet that ends there has room for any number. */
function roomOf({ rows }: TemplateSheet, { headRow }: Mapping): number {
  const body = rows.slice(headRow + 1);
  const taken = body.findIndex((row) => row.some((cell) => cell !== ''));
  return taken === -1 ? Infinity : taken;
}

/** The cells to be filled, one row a firm. Refuses a sheet that is not there any more, and one with too few free rows: nothing that stands in it is overwritten. */
export function fillReport(
  sheets: readonly TemplateSheet[],
  mapping: Mapping,
  firms: readonly ReportedFirm[],
): Result<readonly FilledCell[]> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (sheet === undefined) return refuse('bad-input', `模板里没有工作表“${mapping.sheet}”，请重新选择`);
  const room = roomOf(sheet, mapping);
  if (room < firms.length)
    return refuse('bad-input', `表头下只有${room}个空行，要填${firms.length}家；请在模板里插入空行，或删去示例行后重新上传`);
  return ok(
    firms.flatMap((firm, nth) =>
      mapping.columns.flatMap((mapped) => {
        const value = fillingOf(mapped, firm, nth);
        return value === null ? [] : [{ row: mapping.headRow + 1 + nth, column: mapped.column, value }];
      }),
    ),
  );
}
