import type { NoInput } from '../given.ts';

export type SelectionInputs = {
  readonly submitSelection: {
    readonly title: string;
    readonly caseIds: readonly string[];
    /** The expert review that the list follows; `reason`: why it is not the one recommended there. */
    readonly panelId?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly approveSelection: NoInput;
  readonly returnSelection: { readonly reason: string };
};
