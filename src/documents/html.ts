/** Text that is already safe HTML. */
export type Html = { readonly html: string };
type Part = Html | string | number | null | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

function htmlOf(part: Part | undefined): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'html' in part ? part.html : part.map(htmlOf).join('');
}

/** A template whose values are escaped, unless they are themselves HTML. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((string, index) => string + htmlOf(parts[index])).join(''),
});
