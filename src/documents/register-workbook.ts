import { textWidth } from './text-width.ts';
import type { Workbook } from './workbook.ts';

type Book = {
  readonly title: string;
  readonly columns: ReadonlyArray<{ readonly key: string; readonly label: string }>;
  readonly rows: ReadonlyArray<{ readonly fields: Readonly<Record<string, string>>; readonly goneOn: unknown }>;
};

const [NARROWEST, WIDEST] = [10, 40];
/** As wide as what stands in it, within reason. */
const widthFor = (header: string, texts: readonly (string | undefined)[]): number =>
  texts.reduce((width, text) => Math.min(WIDEST, Math.max(width, textWidth(text ?? '') + 2)), Math.max(NARROWEST, textWidth(header) + 2));

/**
 * An imported register as a sheet that the import reads again: every cell letter for letter as the office wrote it, columns of its own
 * too, the rows that later sheets no longer have left out.
 */
export function registerWorkbook({ title, columns, rows }: Book): Workbook {
  const there = rows.filter(({ goneOn }) => goneOn === null);
  const known = new Map(columns.map(({ key, label }) => [key, label]));
  const keys = [...new Set([...known.keys(), ...there.flatMap(({ fields }) => Object.keys(fields))])];
  return {
    sheets: [
      {
        name: title,
        columns: keys.map((key) => {
          const header = known.get(key) ?? key;
          const texts = there.map(({ fields }) => fields[key]);
          return { header, width: widthFor(header, texts), kind: 'text' };
        }),
        rows: there.map(({ fields }) => keys.map((key) => fields[key] ?? null)),
      },
    ],
  };
}
