import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { ok, type Result } from '../kernel/result.ts';
import { judgeEntry } from '../ledger/apply-entry.ts';
import { balancesFor } from '../ledger/earmarks.ts';
import type { Policy } from '../../policy/policy.ts';
import { ledgerEntriesOf } from './ledger-entries.ts';
import type { EntryRecord, Tx } from './store.ts';
import type { Unfolding } from './unfold.ts';

/** What the case's new events bring to the books. */
export const entriesOf = ({ id, state, events }: Unfolding): EntryRecord[] =>
  events.flatMap(({ version, on, payload }) =>
    ledgerEntriesOf(payload as EventOf<CaseKind>, state, { caseId: id, version, on }).map((entry) => ({
      ...entry,
      event: { caseId: id, version },
    })),
  );

/** Takes these into the books. Refuses what would overdraw, mix sources or break an earmark. */
export async function book(
  tx: Pick<Tx, 'lockBalances' | 'keepEarmarks' | 'post'>,
  entries: readonly EntryRecord[],
  policy: Policy,
): Promise<Result<null>> {
  if (entries.length === 0) return ok(null);
  const { earmarks } = policy;
  const keys = entries.flatMap((entry) => balancesFor(entry, earmarks));
  // One map that moves on with every entry: copying it each time would make a batch of thousands quadratic.
  const balances = new Map(await tx.lockBalances([...new Set(keys)]));
  for (const entry of entries) {
    const moved = judgeEntry(balances, entry, earmarks);
    if (!moved.ok) return moved;
    for (const [key, fen] of moved.value) balances.set(key, fen);
  }
  await tx.keepEarmarks(policy.name, earmarks);
  await tx.post(entries, policy.name);
  return ok(null);
}
