import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import type { CaseSheet, SheetContent } from '../../cases/project/sheets/case-sheet.ts';
import { sayCell } from '../../cases/row/say-cell.ts';
import type { KeptSheetRow } from '../../intake/index.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { headOf, noOf } from './sheet-words.ts';

/** Cells that only help to find one's way, and say now what somebody else decides. */
export function givenChanged(sheet: CaseSheet, before: Cells, { row, cells }: KeptSheetRow): readonly Refused[] {
  return Object.entries(sheet.given).flatMap(([key, act]) => {
    const [was, now] = [before[key], cells[key]];
    if (now === undefined || now === was) return [];
    const { label, clause } = PROJECT_ACTS[act];
    const [from, to] = [sayCell(sheet.register, key, was), sayCell(sheet.register, key, now)];
    const says = `第${row}行“${headOf(sheet, key)}”由“${label}”决定，不能在表里改（${from} → ${to}），请改回`;
    return [refuse('bad-input', says, { clause })];
  });
}

/** Lines that the sheet says twice, or that there are none of. */
export function wrongLines(sheet: CaseSheet, { lines }: SheetContent, rows: readonly KeptSheetRow[]): readonly Refused[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, cells }) => {
    const no = noOf(cells);
    const isTwice = seen.has(no);
    seen.add(no);
    if (isTwice) return [refuse('bad-input', `第${row}行：第${no}项写了两行，请留一行`)];
    if (sheet.open || lines.some((line) => noOf(line) === no)) return [];
    const { clause } = PROJECT_ACTS.approvePlan;
    return [refuse('bad-input', `第${row}行：现行方案没有第${no || '（空）'}项；增减项目须先变更方案，请删去这一行`, { clause })];
  });
}
