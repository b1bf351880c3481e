/** A township below a county. `code`: its nine digits (GB/T 10114). `at`: its tile on the schematic map, from the top left, from 1. */
export type Township = {
  readonly code: string;
  readonly name: string;
  readonly at: { readonly column: number; readonly row: number };
};
