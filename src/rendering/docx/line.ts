import { type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { CELL, LINE, points, SIZE } from '../../documents/dispatch/page-measures.ts';
import { type Face, WORD_NAMES } from '../typefaces.ts';

/** Word's unit of length: a twentieth of a point. */
export const twips = (pt: number): number => Math.round(pt * 20);
export const millimetres = (mm: number): number => twips(points(mm));
export const RED = 'FF0000';

/** How a text stands: `size` in points, `onGrid`: 28 characters a line. */
type Written = { readonly size?: number; readonly face?: Face; readonly colour?: string; readonly onGrid?: boolean };
/** A text in one face, unbroken. */
export const run = (text: string, { size = SIZE.text, face = 'fang', colour, onGrid = false }: Written = {}): TextRun =>
  new TextRun({
    text,
    size: size * 2,
    font: { ascii: WORD_NAMES[face], eastAsia: WORD_NAMES[face], hAnsi: WORD_NAMES[face] },
    // 28 characters a line: each is a little closer to the next than the font has it.
    ...(onGrid && { characterSpacing: Math.floor((CELL - SIZE.text) * 20) }),
    ...(colour !== undefined && { color: colour }),
  });

/** A line of exactly so many points, with so many before it. */
export const exactly = (pt: number, before = 0): NonNullable<IParagraphOptions['spacing']> => ({
  line: twips(pt),
  lineRule: LineRuleType.EXACT,
  before: twips(before),
  after: 0,
});
/** One line of the grid, 22 to the page (5.2.3); `options` say otherwise. */
export const line = (runs: readonly TextRun[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: exactly(LINE), widowControl: false, autoSpaceEastAsianText: false, ...options, children: [...runs] });
export const empty = (): Paragraph => line([]);
/** How far a paragraph's first line is moved in (7.3.3), in twips. */
export const TWO_CELLS = twips(CELL * 2);
/** A text of the body. */
export const text = (words: string, face: Face = 'fang'): TextRun => run(words, { face, onGrid: true });
