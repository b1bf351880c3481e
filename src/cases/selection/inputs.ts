import type { WeighingInput } from '../performance/weigh.ts';

export type SelectionInputs = {
  readonly submitSelection: {
    readonly title: string;
    readonly caseIds: readonly string[];
    /** The expert review that the list follows: here, or by its minutes; `reason` as in the basis. */
    readonly panelId?: string | undefined;
    readonly minutes?: string | undefined;
    readonly reason?: string | undefined;
    /** Why somebody with priority is not listed and somebody without is. */
    readonly passing?: string | undefined;
  };
  readonly approveSelection: WeighingInput;
  readonly returnSelection: { readonly reason: string };
};
