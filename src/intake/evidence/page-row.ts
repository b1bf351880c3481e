import type { Glyph, PageRow } from './page-text.ts';

/** Where words stand in a row. */
export type Place = { readonly row: PageRow; readonly start: number; readonly end: number; readonly text: string };

/** All places of a page where this is said. */
export const placesOf = (rows: readonly PageRow[], words: RegExp): Place[] =>
  rows.flatMap((row) =>
    [...row.text.matchAll(words)].map((match) => ({ row, start: match.index, end: match.index + match[0].length, text: match[0] })),
  );

export const leftOf = ({ row, start }: Place): number => row.glyphs[start]?.from ?? 0;
export const middleOf = (place: Place): number => (leftOf(place) + (place.row.glyphs[place.end - 1]?.to ?? 0)) / 2;
/** The blank before a sign, in letters; none before the first. */
export function gapBefore({ glyphs }: PageRow, index: number): number {
  const [before, glyph] = [glyphs[index - 1], glyphs[index]];
  return before === undefined || glyph === undefined ? 0 : (glyph.from - before.to) / glyph.height;
}

/** What ends the value before it. */
const LABELS =
  /(?:购买方|销售方|购方|销方)?名称:|(?:统一社会信用代码\/)?纳税人识别号|地址、?电话|开户行|发票代码|发票号码|开票日期|校验码|机器编号|密码区|\(小写\)|收款人|复核|开票人|销售方:/g;
/** A value further from its label than this belongs to another. */
const MOST_BLANK = 6;
const BETWEEN_CELLS = 1.6;

/** As printed, without blanks at the ends. */
export const printed = (glyphs: readonly Glyph[]): string =>
  glyphs
    .map(({ raw }) => raw)
    .join('')
    .trim();

/** What stands right of a label, up to the next cell or label; nothing where it is empty. */
function valueAfter({ row, end }: Place): readonly Glyph[] {
  const next = [...row.text.matchAll(LABELS)].map(({ index }) => index).find((index) => index >= end) ?? row.glyphs.length;
  if (end >= next || gapBefore(row, end) > MOST_BLANK) return [];
  let to = end + 1;
  while (to < next && gapBefore(row, to) <= BETWEEN_CELLS) to += 1;
  return row.glyphs.slice(end, to);
}

export const printedAfter = (place: Place): string => printed(valueAfter(place));
/** Without blanks, as it is compared. */
export const plainAfter = (place: Place): string =>
  valueAfter(place)
    .map(({ plain }) => plain)
    .join('');
