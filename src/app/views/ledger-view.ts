import { waysOut } from '../../../policy/counterfactual/index.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { LedgerEntry, LedgerView } from '../../contract/views.ts';
import { type Fen, toWireFen } from '../../kernel/fen.ts';
import { ACCOUNTS, accountLabel } from '../../ledger/accounts.ts';
import { fundPlanFactsOf } from '../../ledger/fund-plan.ts';
import type { EntryRecord } from '../store.ts';

/** An entry for people: accounts by their names, fen on the wire. */
export const ledgerEntryOf = ({ id, on, says, beneficiary, event, postings }: EntryRecord): LedgerEntry => ({
  id,
  on,
  says,
  event,
  caseId: beneficiary?.caseId ?? null,
  postings: postings.map(({ account, fen }) => ({
    account,
    label: accountLabel(account),
    fen: toWireFen(fen),
  })),
});

export type Books = {
  /** Account → balance; accounts never posted to may be absent. */
  readonly balances: ReadonlyMap<string, Fen>;
  readonly entries: readonly EntryRecord[];
  readonly total: number;
};

/** The books: every account of the chart, the entries asked for, and what the shares of measures/4 say of the region's money. */
export function buildLedgerView({ balances, entries, total }: Books, policy: Policy): LedgerView {
  const facts = fundPlanFactsOf(balances, 'region');
  const fundPlan = policy.decisions['fund-plan'].decide(facts);
  return {
    balances: ACCOUNTS.map((account) => ({ account, label: accountLabel(account), fen: toWireFen(balances.get(account) ?? 0n) })),
    entries: entries.map(ledgerEntryOf),
    fundPlan,
    ways: waysOut(policy, 'fund-plan', facts, fundPlan),
    total,
  };
}
