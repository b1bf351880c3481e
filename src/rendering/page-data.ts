import type { Block, Dispatch } from '../documents/dispatch/dispatch.ts';
import { textOf } from '../documents/dispatch/figures-of.ts';
import { CELL, GAP, LETTER, LINE, markSize, PAGE, RULE } from '../documents/dispatch/page-measures.ts';
import { sayNumber } from '../documents/dispatch/say-number.ts';
import { titleLines } from '../documents/dispatch/title-lines.ts';
import { formatDay } from '../kernel/day.ts';
import { familiesOf, type Face } from './typefaces.ts';

const FACES: readonly Face[] = ['mark', 'song', 'fang', 'hei', 'kai'];
/** 发文机关标志 is the issuer with 文件 behind it (7.2.4), on letters the issuer alone; minutes have a mark of their own. */
export function markOf({ office, form }: Dispatch): string {
  if (form === undefined) return `${office.name}文件`;
  return form.is === 'minutes' ? form.mark : office.name;
}

/** A code or a telephone number is not parted at the end of a line: filled up to the edge, the line before it would be pulled wide apart. */
export const holdsLongCode = (text: string): boolean => /[0-9A-Za-z-]{10,}/.test(text);

/** A block as its words alone: whence they come is not printed. */
export function wordsOf(block: Block) {
  if (block.kind === 'table') return { ...block, rows: block.rows.map((cells) => cells.map((part) => textOf([part]))) };
  if (block.kind === 'attendance') return { ...block, lines: block.lines.map(({ as, parts }) => ({ as, text: textOf(parts) })) };
  const text = textOf(block.parts);
  return { ...block, parts: undefined, text, isRagged: holdsLongCode(text) };
}

/** A last paragraph of more lines is parted rather than moved whole. */
const STICKY_LINES = 8;

/** The measures of a page and its faces, as text. `mark`: points of the red head. */
export const measuresOf = (mark: number): string =>
  JSON.stringify({
    page: PAGE,
    gap: GAP,
    rule: RULE,
    letter: LETTER,
    line: LINE,
    cell: CELL,
    mark,
    sticky: PAGE.characters * STICKY_LINES,
    faces: Object.fromEntries(FACES.map((face) => [face, familiesOf(face)])),
  });

/** What the template is told, as text: one paper, and the measures of its page. */
export function pageData(dispatch: Dispatch): { readonly dispatch: string; readonly measures: string } {
  const mark = markOf(dispatch);
  const [year, month, day] = dispatch.dated.split('-').map(Number);
  const dated = formatDay(dispatch.dated);
  return {
    dispatch: JSON.stringify({
      ...dispatch,
      body: dispatch.body.map(wordsOf),
      number: sayNumber(dispatch.number),
      mark,
      titleLines: titleLines(dispatch.title),
      form: dispatch.form?.is ?? 'document',
      dated,
      printed: `${dated}印发`,
      year,
      month,
      day,
    }),
    measures: measuresOf(markSize(mark)),
  };
}
