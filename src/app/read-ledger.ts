import type { LedgerView } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { LedgerReads } from './store.ts';
import { buildLedgerView } from './views/ledger-view.ts';

export type LedgerQuery = Partial<Omit<Parameters<LedgerReads['listEntries']>[0], 'limit' | 'oldestFirst'>>;
const PAGE = 100;

/** The books: all balances, and the entries asked for, newest first; `after` is the last entry of the page before. */
export async function readLedger(ports: Ports, { actor, programmeId }: Who, query: LedgerQuery): Promise<Result<LedgerView>> {
  const may = mayEnter(actor, 'ledger');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [policy, balances, found] = await Promise.all([
    readPolicyNow(ports, programmeId),
    reads.listBalances(),
    reads.listEntries({ ...query, limit: PAGE }),
  ]);
  const occasions = await reads.listOccasions(found.entries.map(({ id }) => id));
  return ok(buildLedgerView({ balances, ...found, occasions }, policy));
}
