import { gapBefore, type Place, placesOf, printed } from './page-row.ts';
import type { Glyph, PageRow } from './page-text.ts';

/** A page whose values stand right of their labels, in the same cell or the next. `stops`: every label there is, for each ends the value before it. */
export type Labelled = { readonly rows: readonly PageRow[]; readonly stops: RegExp };

/** From the cell of a label to the next one, in letters; and what parts two cells. */
const MOST_BLANK = 14;
const BETWEEN_CELLS = 1.6;
const BEFORE_LABEL = 0.8;

/** A word is a label where a cell begins or a colon follows: 金额 within a purpose is none. */
const isLabel = ({ row, start, end }: Place): boolean =>
  start === 0 || gapBefore(row, start) > BEFORE_LABEL || row.text[end - 1] === ':' || row.text[start - 1] === ':';

/** Where a label is said. */
export const labelsIn = (rows: readonly PageRow[], label: RegExp): readonly Place[] => placesOf(rows, label).filter(isLabel);

/** The signs of the value of a label; none where its cell is empty. */
function valueOf({ stops }: Labelled, { row, end }: Place): readonly Glyph[] {
  const next = labelsIn([row], stops).find(({ start }) => start >= end)?.start ?? row.glyphs.length;
  if (end >= next || gapBefore(row, end) > MOST_BLANK) return [];
  let to = end + 1;
  while (to < next && gapBefore(row, to) <= BETWEEN_CELLS) to += 1;
  return row.glyphs.slice(end, to);
}

/** The value of a label as printed, and undefined where there is none. */
export const printedOf = (page: Labelled, place: Place): string | undefined => printed(valueOf(page, place)) || undefined;
/** Without blanks, as it is compared. */
export const plainOf = (page: Labelled, place: Place): string =>
  valueOf(page, place)
    .map(({ plain }) => plain)
    .join('');

/** The first value after any of these labels, tried in their order, that has the form it must have. */
export function findValue(page: Labelled, labels: readonly RegExp[], form: RegExp): string | undefined {
  for (const place of labels.flatMap((label) => labelsIn(page.rows, label))) {
    const [found] = form.exec(plainOf(page, place)) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
