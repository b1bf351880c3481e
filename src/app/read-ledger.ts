import type { LedgerView } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { buildLedgerView } from './views/ledger-view.ts';

export type LedgerQuery = { readonly caseId?: string | undefined; readonly after?: string | undefined };
const PAGE = 100;

/** The books: all balances, and the entries asked for, newest first; `after` is the last entry of the page before. */
export async function readLedger(
  { store, getPolicy }: Ports,
  { actor, programmeId }: Who,
  { caseId, after }: LedgerQuery,
): Promise<Result<LedgerView>> {
  const may = mayEnter(actor, 'ledger');
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const [programme, balances, found] = await Promise.all([
    reads.getProgramme(),
    reads.listBalances(),
    reads.listEntries({ caseId, after, limit: PAGE }),
  ]);
  return ok(buildLedgerView({ balances, ...found }, getPolicy(programme.pack)));
}
