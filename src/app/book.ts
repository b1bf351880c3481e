import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { ok, type Result } from '../kernel/result.ts';
import { applyEntry } from '../ledger/apply-entry.ts';
import { changesOf, type Balances } from '../ledger/balances.ts';
import type { Policy } from '../../policy/policy.ts';
import { ledgerEntriesOf } from './ledger-entries.ts';
import type { EntryRecord, Tx } from './store.ts';
import type { Unfolding } from './unfold.ts';

const entriesOf = ({ id, state, events }: Unfolding): EntryRecord[] =>
  events.flatMap(({ version, on, payload }) =>
    ledgerEntriesOf(payload as EventOf<CaseKind>, state, { caseId: id, version, on }).map((entry) => ({
      ...entry,
      event: { caseId: id, version },
    })),
  );

/** Takes the cases' new events into the books. Refuses what would overdraw, mix sources or exceed the ceiling of one firm. */
export async function book(tx: Pick<Tx, 'lockBalances' | 'post'>, cases: readonly Unfolding[], policy: Policy): Promise<Result<null>> {
  const entries = cases.flatMap(entriesOf);
  if (entries.length === 0) return ok(null);
  const keys = entries.flatMap((entry) => [...changesOf(entry).keys()]);
  const earmarks = { firmCeilingFen: BigInt(policy.parameters['subsidyCeiling']?.value ?? 0) };
  let balances: Balances = await tx.lockBalances([...new Set(keys)]);
  for (const entry of entries) {
    const after = applyEntry(balances, entry, earmarks);
    if (!after.ok) return after;
    balances = after.value;
  }
  await tx.post(entries);
  return ok(null);
}
