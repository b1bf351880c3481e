import { squeeze } from '../reading.ts';

/** A piece of text as a page places it: points from the upper left corner, `y` at the middle of its height. A page's own order says nothing. */
export type PlacedText = { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One sign with its place. `plain` is for comparing; `raw` as printed, with the blank that stood before it. */
export type Glyph = { readonly raw: string; readonly plain: string; readonly from: number; readonly to: number; readonly y: number; readonly height: number }; // prettier-ignore
/** The signs that stand on one height, from left to right, and what they say without blanks: one letter a sign. */
export type PageRow = { readonly y: number; readonly glyphs: readonly Glyph[]; readonly text: string };
/** Words written downwards at the edge of a block: 购买方信息, 备注. */
export type Upright = { readonly text: string; readonly x: number; readonly from: number; readonly to: number };

/** Fonts often call 方 or 金 by the sign for a radical that looks the same. */
const RADICAL = /[⺀-⿟]/g;
const UNNAMED = '\u3013';
const weight = (sign: string): number => (/^[ -~]$/.test(sign) ? 1 : 2);

/** A piece as signs: where in it each stands is reckoned, since a page only says where the piece begins and ends. */
function glyphsOf({ text, x, y, width, height }: PlacedText): Glyph[] {
  const signs = [...text.replace(RADICAL, (sign) => sign.normalize('NFKC'))];
  const step =
    width /
    Math.max(
      1,
      signs.reduce((sum, sign) => sum + weight(sign), 0),
    );
  const glyphs: Glyph[] = [];
  let [at, blank] = [x, ''];
  for (const sign of signs) {
    const [from, plain] = [at, squeeze(sign)];
    at += step * weight(sign);
    // One letter a sign, or every place in the row's text would shift.
    if (plain !== '') glyphs.push({ raw: `${blank}${sign}`, plain: plain.length === 1 ? plain : UNNAMED, from, to: at, y, height });
    blank = plain === '' ? ' ' : '';
  }
  return glyphs;
}

const isStruckTwice = (a: Glyph, b: Glyph | undefined): boolean =>
  b !== undefined && a.plain === b.plain && Math.abs(a.from - b.from) < a.height * 0.3;

function rowOf(glyphs: readonly Glyph[]): PageRow {
  const sorted = glyphs.toSorted((a, b) => a.from - b.from);
  const once = sorted.filter((glyph, index) => !isStruckTwice(glyph, sorted[index - 1]));
  return { y: once.reduce((sum, { y }) => sum + y, 0) / once.length, glyphs: once, text: once.map(({ plain }) => plain).join('') };
}

/** The rows of a page, from above. What stands less than half a letter higher or lower is on the same row. */
export function rowsOf(texts: readonly PlacedText[]): PageRow[] {
  const glyphs = texts.flatMap(glyphsOf).toSorted((a, b) => a.y - b.y);
  const rows: Glyph[][] = [];
  for (const glyph of glyphs) {
    const first = rows.at(-1)?.[0];
    if (first === undefined || glyph.y - first.y > Math.min(first.height, glyph.height) * 0.5) rows.push([glyph]);
    else rows.at(-1)?.push(glyph);
  }
  return rows.map(rowOf);
}

const UPRIGHT = /购买方(?:信息)?|销售方(?:信息)?|密码区|备注/g;
/** Pieces of one sign each that stand below one another. */
function columnsOf(texts: readonly PlacedText[]): PlacedText[][] {
  const columns: PlacedText[][] = [];
  const single = texts.filter(({ text }) => squeeze(text).length === 1);
  for (const each of single.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const last = columns.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(each.x - last.x) < 1.5) columns.at(-1)?.push(each);
    else columns.push([each]);
  }
  return columns.map((column) => column.toSorted((a, b) => a.y - b.y));
}

/** Takes the words that are written downwards out of a page, for they stand between what belongs together. `words`: which, matched globally. */
export function takeUpright(
  texts: readonly PlacedText[],
  words = UPRIGHT,
): { readonly upright: readonly Upright[]; readonly rest: readonly PlacedText[] } {
  const taken = new Set<PlacedText>();
  const upright = columnsOf(texts).flatMap((column) =>
    [
      ...column
        .map(({ text }) => squeeze(text.normalize('NFKC')))
        .join('')
        .matchAll(words),
    ].flatMap((match): Upright[] => {
      const signs = column.slice(match.index, match.index + match[0].length);
      const [first, last] = [signs[0], signs.at(-1)];
      if (first === undefined || last === undefined) return [];
      for (const sign of signs) taken.add(sign);
      return [{ text: match[0], x: first.x, from: first.y, to: last.y }];
    }),
  );
  return { upright, rest: texts.filter((text) => !taken.has(text)) };
}
