import { toWireFen } from '../kernel/fen.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import { FUND_USES, type FundUse } from '../kernel/fund-use.ts';
import { accountOf } from '../kernel/accounts.ts';
import { allottedTo, type Balances, heldIn } from './balances.ts';

/** How a source's money is allotted so far, in the facts of the fund-plan decision (integer fen). Uses with nothing are left out. */
export const fundPlanFactsOf = (
  balances: Balances,
  source: FundSource,
): { readonly totalFen: number; readonly uses: { readonly kind: FundUse; readonly fen: number }[] } => ({
  totalFen: toWireFen(-heldIn(balances, accountOf(source, 'external'))),
  uses: FUND_USES.map((kind) => ({ kind, fen: toWireFen(allottedTo(balances, source, kind)) })).filter(({ fen }) => fen !== 0),
});
