import { type Fen, toWireFen } from '../kernel/fen.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import { accountOf, type Holding } from './accounts.ts';

/**
 * How a source's money is used so far, in the facts of the fund-plan decision (integer fen). What is bound or paid goes to firms'
 * transformation: the chart has no other use yet. Accounts never posted to may be absent.
 */
export function fundPlanFactsOf(
  balances: ReadonlyMap<string, Fen>,
  source: FundSource,
): { totalFen: number; uses: { kind: 'transformation'; fen: number }[] } {
  const held = (holding: Holding): Fen => balances.get(accountOf(source, holding)) ?? 0n;
  return { totalFen: toWireFen(-held('external')), uses: [{ kind: 'transformation', fen: toWireFen(held('committed') + held('paid')) }] };
}
