import type { WeighingInput } from '../performance/weigh.ts';
import type { FundUse } from '../../kernel/fund-use.ts';

/** Fen by use, of the whole notice; a use that is not named gets nothing. */
export type UseAmounts = { readonly [U in FundUse]?: number | undefined };

export type FundInputs = {
  readonly registerFundNotice: { readonly registerRowId: string };
  readonly proposeAllocation: UseAmounts;
  readonly approveAllocation: WeighingInput;
  readonly noteGoals: { readonly performanceId: string };
  readonly returnAllocation: { readonly reason: string };
};
