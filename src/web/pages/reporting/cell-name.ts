/** A column's letters as spreadsheets name them: 0 → A, 26 → AA. */
export const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** `C7`. Row and column count from nought. */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string => `${lettersOf(column)}${row + 1}`;
