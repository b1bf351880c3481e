import { type CaseSheet, filled, type SheetContent } from '../../cases/project/sheets/case-sheet.ts';
import { sayCell } from '../../cases/row/say-cell.ts';
import type { SaidChange } from '../../contract/case-sheet-views.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';

/** The number of a line; empty where it has none. */
export const noOf = (cells: Cells | undefined): string => String(cells?.['no'] ?? '');

/** A column by its name, without what stands in brackets for whoever edits. */
export const headOf = ({ register }: CaseSheet, key: string): string =>
  (register.columns.find((column) => column.key === key)?.header ?? key).replace(/（.*）$/, '');

/** Cell by cell what changes, lines that come and lines that go. */
export function changesOf(sheet: CaseSheet, before: SheetContent, after: SheetContent): readonly SaidChange[] {
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
      kept.has(noOf(line)) || line['what'] === undefined
        ? []
        : [{ what: `第${noOf(line)}项`, from: sayCell(sheet.register, 'what', line['what']), to: '删去' }],
    ),
    ...of('', before.said, after.said),
  ];
}
