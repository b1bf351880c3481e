/** Not allowed in XML, or read as something else there: control characters, a carriage return, what only looks like such an escape. */
const NEEDS_CODE = /[\p{Cc}\uFFFE\uFFFF]|_(?=x[0-9a-f]{4}_)/giu;
const PLAIN = /[\t\n\u007F-\u009F]/u;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A workbook's own way of writing a character (ECMA-376 part 1, 22.9.2.19). */
const coded = (char: string): string => (PLAIN.test(char) ? char : `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** A text as it stands in a part of a workbook, whatever is in it. */
export const xmlText = (text: string): string => text.replace(NEEDS_CODE, coded).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** Spaces and line ends at the edges are kept only where a part says so. */
export const textElement = (text: string): string =>
  text === text.trim() && !text.includes('\n') ? `<t>${xmlText(text)}</t>` : `<t xml:space="preserve">${xmlText(text)}</t>`;

/** The texts of all sheets, each written once and pointed at by its number. */
export type SharedTexts = { readonly numberOf: (text: string) => number; readonly all: () => Iterable<string> };

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  return { numberOf, all: () => numbers.keys() };
}
