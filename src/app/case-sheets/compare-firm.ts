import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import { type CaseSheet, filled, type SheetContent } from '../../cases/project/sheets/case-sheet.ts';
import { sayCell } from '../../cases/row/say-cell.ts';
import type { KnownCase } from '../../cases/named-projects.ts';
import type { SaidChange } from '../../contract/case-sheet-views.ts';
import type { KeptSheetRow } from '../../intake/index.ts';
import { isMonth } from '../../kernel/month.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';

/** What a firm's rows say after the edit, what that changes in words, and what of it cannot be. */
export type Compared = { readonly after: SheetContent; readonly changes: readonly SaidChange[]; readonly refused: readonly Refused[] };

const noOf = (cells: Cells | undefined): string => String(cells?.['no'] ?? '');

/** By the names of the columns, without what stands in brackets for whoever edits. */
const headOf = ({ register }: CaseSheet, key: string): string =>
  (register.columns.find((column) => column.key === key)?.header ?? key).replace(/（.*）$/, '');

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

/** Cells that only help to find one's way, and say now what somebody else decides. */
function givenChanged(sheet: CaseSheet, before: Cells, { row, cells }: KeptSheetRow): readonly Refused[] {
  return Object.entries(sheet.given).flatMap(([key, act]) => {
    const [was, now] = [before[key], cells[key]];
    if (now === undefined || now === was) return [];
    const { label, clause } = PROJECT_ACTS[act];
    const [from, to] = [sayCell(sheet.register, key, was), sayCell(sheet.register, key, now)];
    const says = `第${row}行“${headOf(sheet, key)}”由“${label}”决定，不能在表里改（${from} → ${to}），请改回`;
    return [refuse('bad-input', says, { clause })];
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

/** Cell by cell what changes, lines that come and lines that go. */
function changesOf(sheet: CaseSheet, before: SheetContent, after: SheetContent): readonly SaidChange[] {
  const of = (place: string, from: Cells, to: Cells): readonly SaidChange[] =>
    sheet.register.columns.flatMap(({ key }) =>
      from[key] === to[key]
        ? []
        : [{ what: place + headOf(sheet, key), from: sayCell(sheet.register, key, from[key]), to: sayCell(sheet.register, key, to[key]) }],
    );
  const kept = new Map(after.lines.map((line) => [noOf(line), line]));
  const known = new Map(before.lines.map((line) => [noOf(line), line]));
  return [
    ...after.lines.flatMap((line) =>
      of(`第${noOf(line)}项`, known.get(noOf(line)) ?? filled({ no: line['no'], name: line['name'] }), line),
    ),
    ...before.lines.flatMap((line) =>
      kept.has(noOf(line)) ? [] : [{ what: `第${noOf(line)}项`, from: sayCell(sheet.register, 'what', line['what']), to: '删去' }],
    ),
    ...of('', before.said, after.said),
  ];
}

/** Lines that the sheet says twice, or that there are none of. */
function wrongLines(sheet: CaseSheet, { lines }: SheetContent, rows: readonly KeptSheetRow[]): readonly Refused[] {
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

/** Holds the rows of one project against what is on record. Undefined where the project has no such list. */
export function compareFirm(sheet: CaseSheet, { state }: KnownCase, found: readonly KeptSheetRow[]): Compared | undefined {
  const month = found.map(({ cells }) => String(cells['month'] ?? '')).find(isMonth);
  const before = sheet.contentOf(state, month);
  if (before === undefined) return undefined;
  const rows = numbered(sheet, before, found);
  const lines = new Map(rows.map((row) => [noOf(row.cells), row]));
  const known = new Map(before.lines.map((line) => [noOf(line), line]));
  const { name } = state.application;
  const stay = before.lines.flatMap((line) => {
    const row = lines.get(noOf(line));
    return row === undefined ? (sheet.open ? [] : [line]) : [lineAfter(sheet, line, row)];
  });
  const come = sheet.open ? [...lines].flatMap(([no, row]) => (known.has(no) ? [] : [lineAfter(sheet, filled({ no, name }), row)])) : [];
  const { said, refused } = saidAfter(sheet, before.said, rows);
  const after = { lines: [...stay, ...come], said };
  const given = rows.flatMap((row) => givenChanged(sheet, known.get(noOf(row.cells)) ?? { name }, row));
  return { after, changes: changesOf(sheet, before, after), refused: [...wrongLines(sheet, before, rows), ...given, ...refused] };
}
