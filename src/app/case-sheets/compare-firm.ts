import { type CaseSheet, filled, type SheetContent } from '../../cases/project/sheets/case-sheet.ts';
import type { KnownCase } from '../../cases/named-projects.ts';
import type { SaidChange } from '../../contract/case-sheet-views.ts';
import type { KeptSheetRow } from '../../intake/index.ts';
import { isMonth } from '../../kernel/month.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { givenChanged, wrongLines } from './refused-in-sheet.ts';
import { changesOf, headOf, noOf } from './sheet-words.ts';

/** What a firm's rows say after the edit, what that changes in words, and what of it cannot be. */
export type Compared = { readonly after: SheetContent; readonly changes: readonly SaidChange[]; readonly refused: readonly Refused[] };

/** A number that no line has or had, for one that was added without: contracts name lines by it. */
function nextNo(taken: ReadonlySet<string>): string {
  let no = taken.size + 1;
  while (taken.has(String(no))) no += 1;
  return String(no);
}

/** The rows with what they say of one line each; a line that was added without a number is given one. */
function numbered(sheet: CaseSheet, { lines }: SheetContent, rows: readonly KeptSheetRow[]): readonly KeptSheetRow[] {
  const taken = new Set([...lines, ...rows.map(({ cells }) => cells)].map(noOf).filter((no) => no !== ''));
  return rows.map((row) => {
    if (noOf(row.cells) !== '' || !sheet.open) return row;
    const no = nextNo(taken);
    taken.add(no);
    return { ...row, cells: { ...row.cells, no } };
  });
}

/** A line after the edit: what the sheet does not have stays as it is. */
const lineAfter = (sheet: CaseSheet, before: Cells, { cells, has }: KeptSheetRow): Cells => {
  const kept = Object.entries(before).filter(([key]) => !has.includes(key) || key in sheet.given);
  const said = Object.entries(cells).filter(([key]) => !sheet.said.includes(key) && !(key in sheet.given));
  return Object.fromEntries([...kept, ...said]);
};

/** What is said once: the one thing that any of the rows says. Refuses two different ones. */
function saidAfter(sheet: CaseSheet, before: Cells, rows: readonly KeptSheetRow[]): { said: Cells; refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const said = Object.fromEntries(
    sheet.said.map((key) => {
      if (!rows.some(({ has }) => has.includes(key))) return [key, before[key]];
      const values = new Set(rows.flatMap(({ cells }) => cells[key] ?? []));
      if (values.size > 1) refused.push(refuse('bad-input', `“${headOf(sheet, key)}”每家只写一处，表里写了不同的内容，请留一处`));
      return [key, [...values][0]];
    }),
  );
  return { said: filled(said), refused };
}

/** The lines that stay, and those that come: a line that the sheet leaves out stays only where lines do not come and go. */
function linesAfter(sheet: CaseSheet, before: SheetContent, rows: readonly KeptSheetRow[], name: string): readonly Cells[] {
  const said = new Map(rows.map((row) => [noOf(row.cells), row]));
  const stay = before.lines.flatMap((line) => {
    const row = said.get(noOf(line));
    said.delete(noOf(line));
    return row === undefined ? (sheet.open ? [] : [line]) : [lineAfter(sheet, line, row)];
  });
  const come = sheet.open ? [...said].map(([no, row]) => lineAfter(sheet, { no, name }, row)) : [];
  return [...stay, ...come];
}

/** Holds the rows of one project against what is on record. Undefined where the project has no such list. */
export function compareFirm(sheet: CaseSheet, { state }: KnownCase, found: readonly KeptSheetRow[]): Compared | undefined {
  const month = found.map(({ cells }) => String(cells['month'] ?? '')).find(isMonth);
  const before = sheet.contentOf(state, month);
  if (before === undefined) return undefined;
  const rows = numbered(sheet, before, found);
  const known = new Map(before.lines.map((line) => [noOf(line), line]));
  const { name } = state.application;
  const { said, refused } = saidAfter(sheet, before.said, rows);
  const after = { lines: linesAfter(sheet, before, rows, name), said };
  const given = rows.flatMap((row) => givenChanged(sheet, known.get(noOf(row.cells)) ?? { name }, row));
  return { after, changes: changesOf(sheet, before, after), refused: [...wrongLines(sheet, before, rows), ...given, ...refused] };
}
