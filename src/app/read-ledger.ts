import type { LedgerView } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { buildLedgerView } from './views/ledger-view.ts';

export type LedgerQuery = { readonly caseId?: string | undefined; readonly after?: string | undefined };
const PAGE = 100;

/** The books: all balances, and the entries asked for, newest first; `after` is the last entry of the page before. */
export async function readLedger(ports: Ports, { actor, programmeId }: Who, { caseId, after }: LedgerQuery): Promise<Result<LedgerView>> {
  const may = mayEnter(actor, 'ledger');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [policy, balances, found] = await Promise.all([
    readPolicyNow(ports, programmeId),
    reads.listBalances(),
    reads.listEntries({ caseId, after, limit: PAGE }),
  ]);
  return ok(buildLedgerView({ balances, ...found }, policy));
}
