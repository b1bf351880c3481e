import type { WorkbookCell, WorkbookColumn } from '../documents/workbook.ts';

/** Points of one line of 宋体 11, and the most that a row may have. */
const LINE = 15;
const MOST = 405;
/** Half-width signs: a width counts in these. */
const HALF = /[\u0020-\u007E\uFF61-\uFF9F]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += HALF.test(char) ? 1 : 2;
  return width;
}

function linesIn(text: string, width: number): number {
  if (text.length * 2 < width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0);
}

/**
 * How tall a row must be for its wrapped texts, as an attribute; nothing where one line does. Excel works it out again when
 * somebody edits a cell; WPS, LibreOffice and previews on phones show a row without it as one line, with the rest cut off.
 */
export function heightOf(texts: readonly WorkbookCell[], columns: readonly WorkbookColumn[], isHead = false): string {
  let lines = 1;
  for (const [index, { width, kind }] of columns.entries()) {
    const text = texts[index];
    if (typeof text === 'string' && (isHead || kind === 'text')) lines = Math.max(lines, linesIn(text, width));
  }
  return lines === 1 ? '' : ` ht="${Math.min(MOST, lines * LINE)}"`;
}
