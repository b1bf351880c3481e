import type { KeptName } from '../../registers/kept/index.ts';
import type { CellValue } from '../../registers/kept/kept-register.ts';

/** Beside the cells also what is reserved: texts, and the list of emptied columns. */
type Typed = Readonly<Record<string, CellValue | readonly string[] | undefined>>;
/**
 * The cells stand under their column's key beside what is said of the row. A new row's absent cell is empty; of a change, it stays
 * as it is: what somebody else changed meanwhile is not undone. `emptied`: the columns that hold nothing from now on.
 */
export type RowInputs = {
  readonly enterRow: Typed & { readonly register: KeptName; readonly receipt?: string | undefined };
  readonly changeRow: Typed & { readonly register: KeptName; readonly reason: string; readonly emptied?: readonly string[] | undefined };
  readonly retireRow: { readonly reason: string };
};
/** Names that no column of a kept register bears. */
export const RESERVED = ['register', 'reason', 'receipt', 'emptied'] as const;
