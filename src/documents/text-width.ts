/** Half-width signs; every other takes the room of two. */
const HALF = /[\u0020-\u007E\uFF61-\uFF9F]/u;

/** How wide a line of text stands in a sheet, in half-width signs, which is what a column's width counts in. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += HALF.test(char) ? 1 : 2;
  return width;
}
