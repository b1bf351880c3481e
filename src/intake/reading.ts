/** What one cell came to: its value, or, in Chinese, what should have stood there. */
export type Reading<T> = { readonly value: T } | { readonly expected: string };

export const reads = <T>(value: T): Reading<T> => ({ value });
export const expects = (expected: string): { readonly expected: string } => ({ expected });

/** Most cells are plain already, and a large sheet has many. */
const PLAIN = /^[!-~]*$/;

/** Half width, no blanks at either end: for comparing and parsing, not for showing. */
export const tidy = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFKC').trim());

/** As `tidy`, and no blanks inside either. */
export const squeeze = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s/g, ''));
