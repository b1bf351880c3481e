import type { Workbook } from './workbook.ts';

type Book = {
  readonly title: string;
  readonly columns: ReadonlyArray<{ readonly key: string; readonly label: string }>;
  readonly rows: ReadonlyArray<{ readonly fields: Readonly<Record<string, string>>; readonly goneOn: unknown }>;
};

/**
 * An imported register as a sheet that the import reads again: every cell letter for letter as the office wrote it, columns of its own
 * too, the rows that later sheets no longer have left out.
 */
export function registerWorkbook({ title, columns, rows }: Book): Workbook {
  const there = rows.filter(({ goneOn }) => goneOn === null);
  const known = new Map(columns.map(({ key, label }) => [key, label]));
  const keys = [...new Set([...known.keys(), ...there.flatMap(({ fields }) => Object.keys(fields))])];
  const heads = keys.map((key) => known.get(key) ?? key);
  return {
    sheets: [
      {
        name: title,
        columns: heads.map((header) => ({ header, width: Math.max(12, header.length * 2 + 2), kind: 'text' })),
        rows: there.map(({ fields }) => keys.map((key) => fields[key] ?? null)),
      },
    ],
  };
}
