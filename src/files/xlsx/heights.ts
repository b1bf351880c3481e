import { textWidth } from '../../documents/text-width.ts';
import type { WorkbookCell, WorkbookColumn } from '../../documents/workbook.ts';
import { lookOf } from './looks.ts';

/** Points of one line at 11, in the tallest of the fonts that stand in for 宋体, and the most that a row may have. */
const LINE = 16;
const MOST = 405;
function linesIn(text: string, width: number): number {
  if (text.length * 2 < width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 1))), 0);
}

/**
 * How tall a row must be for its wrapped texts, as an attribute; nothing where one line does. Excel works it out again when
 * somebody edits a cell; WPS, LibreOffice and previews on phones show a row without it as one line, with the rest cut off.
 */
export function heightOf(texts: readonly WorkbookCell[], columns: readonly WorkbookColumn[], isHead = false): string {
  let lines = 1;
  for (const [index, column] of columns.entries()) {
    const text = texts[index];
    if (typeof text === 'string' && (isHead || lookOf(column) === 'text')) lines = Math.max(lines, linesIn(text, column.width));
  }
  return lines === 1 ? '' : ` ht="${Math.min(MOST, lines * LINE)}"`;
}
