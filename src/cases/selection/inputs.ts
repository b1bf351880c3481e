import type { NoInput } from '../given.ts';

export type SelectionInputs = {
  readonly submitSelection: { readonly title: string; readonly caseIds: readonly string[] };
  readonly approveSelection: NoInput;
  readonly returnSelection: { readonly reason: string };
};
