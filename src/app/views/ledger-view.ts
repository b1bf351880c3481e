import { waysOut } from '../../../policy/counterfactual/index.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { LedgerEntry, LedgerView } from '../../contract/views.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { ACCOUNTS, accountLabel } from '../../kernel/accounts.ts';
import { type Balances, heldIn } from '../../ledger/balances.ts';
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
  /** Accounts never posted to may be absent. */
  readonly balances: Balances;
  readonly entries: readonly EntryRecord[];
  readonly total: number;
};

/** The books: every account that holds something, the entries asked for, and what the shares of measures/4 say of the region's money. */
export function buildLedgerView({ balances, entries, total }: Books, policy: Policy): LedgerView {
  const facts = fundPlanFactsOf(balances, 'region');
  const fundPlan = policy.decisions['fund-plan'].decide(facts);
  return {
    balances: ACCOUNTS.map((account) => ({ account, label: accountLabel(account), fen: toWireFen(heldIn(balances, account)) })).filter(
      ({ fen }) => fen !== 0,
    ),
    entries: entries.map(ledgerEntryOf),
    fundPlan,
    ways: waysOut(policy, 'fund-plan', facts, fundPlan),
    total,
  };
}
