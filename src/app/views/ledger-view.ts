import { waysOut } from '../../../policy/counterfactual/index.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { LedgerEntry, LedgerView } from '../../contract/views.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { ACCOUNTS, accountLabel } from '../../kernel/accounts.ts';
import { type Balances, heldIn } from '../../ledger/balances.ts';
import { fundPlanFactsOf } from '../../ledger/fund-plan.ts';
import type { EntryOccasion, EntryRecord } from '../store.ts';

type Occasions = ReadonlyMap<string, EntryOccasion>;

/** Nobody knows a payment by the number of its instruction: the firm and the batch are named, and the number apart. */
function sayEntry({ says, beneficiary }: EntryRecord, { name, instructionId, batch }: EntryOccasion): string {
  const plain = instructionId === null ? says : says.replace(instructionId, '');
  return `${beneficiary === null ? '' : `${name}：`}${plain}${batch === null ? '' : `，批次“${batch}”`}`;
}

/** An entry for people: accounts by their names, fen on the wire. Throws where nothing is known of what made it. */
export const ledgerEntryOf =
  (occasions: Occasions) =>
  (entry: EntryRecord): LedgerEntry => {
    const { id, on, event, postings } = entry;
    const occasion = occasions.get(id);
    if (occasion === undefined) throw new RangeError(`no occasion of entry ${id}`);
    return {
      id,
      on,
      says: sayEntry(entry, occasion),
      instructionId: occasion.instructionId,
      event: { ...event, kind: occasion.kind },
      postings: postings.map(({ account, fen }) => ({
        account,
        label: accountLabel(account),
        fen: toWireFen(fen),
      })),
    };
  };

export type Books = {
  /** Accounts never posted to may be absent. */
  readonly balances: Balances;
  readonly entries: readonly EntryRecord[];
  readonly occasions: Occasions;
  readonly total: number;
};

/** The books: every account that holds something, the entries asked for, and what the shares of measures/4 say of the region's money. */
export function buildLedgerView({ balances, entries, occasions, total }: Books, policy: Policy): LedgerView {
  const facts = fundPlanFactsOf(balances, 'region');
  const fundPlan = policy.decisions['fund-plan'].decide(facts);
  return {
    balances: ACCOUNTS.map((account) => ({ account, label: accountLabel(account), fen: toWireFen(heldIn(balances, account)) })).filter(
      ({ fen }) => fen !== 0,
    ),
    entries: entries.map(ledgerEntryOf(occasions)),
    fundPlan,
    ways: waysOut(policy, 'fund-plan', facts, fundPlan),
    total,
  };
}
