/** Marks that typists and converters put one for another; the meaning is the same. NFKC has already unified widths. */
const GUISES: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟"‘’‚‛'「」『』]/gu, '"'],
  [/[‐-―−─━-]+/gu, '-'],
  [/〜/gu, '~'],
  [/[〔【〖]/gu, '['],
  [/[〕】〗]/gu, ']'],
];
const BLANKS = /[\s\p{Cc}\p{Cf}]/gu;

/** Official wording → the same wording without what only typing put there: widths, blanks, line breaks, guises of marks. */
export const normalise = (text: string): string =>
  GUISES.reduce((unified, [guise, mark]) => unified.replace(guise, mark), text.normalize('NFKC')).replace(BLANKS, '');
