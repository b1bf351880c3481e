import type { FactGroups, NamedCase } from '../../cases/needs.ts';
import type { NamedOutlay } from '../../cases/outlay/state.ts';
import { paidCaseOf } from '../../cases/recovery/paid-case.ts';
import type { Recovery } from '../../cases/recovery/state.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { accountOf } from '../../kernel/accounts.ts';
import { caseKey, heldForCase } from '../../ledger/balances.ts';
import type { Asked } from './asked.ts';

const OVER: readonly Recovery['stage'][] = ['closed', 'dropped'];

/** The case named when the recovery is opened (locked with it), else the one it is about. */
async function findPaid({ projects, outlays, state, tx }: Asked): Promise<NamedCase | NamedOutlay | undefined> {
  const [named] = [...projects, ...outlays];
  if (named !== undefined || !('target' in state)) return named;
  const stored = await tx.findCase(state.target.caseId);
  return stored && { caseId: stored.id, state: stored.state as NamedCase['state'] };
}

/** The payment that is looked into, as the books have it now, and the edition by which it was awarded. */
export async function loadPaid(asked: Asked): Promise<FactGroups['paid']> {
  const named = await findPaid(asked);
  if (named === undefined) return { heldFen: 0, openElsewhere: false };
  const paid = paidCaseOf(named);
  if (paid === undefined) return { paid: null, heldFen: 0, openElsewhere: false };
  const { caseId, source, use } = paid;
  const account = accountOf(source, 'paid', use);
  const balances = await asked.tx.lockBalances([caseKey(account, caseId)]);
  const others = await asked.tx.listCasesNaming('recovery', caseId);
  const openElsewhere = others.some((each) => each.id !== asked.caseId && !OVER.includes((each.state as Recovery).stage));
  const edition = asked.inForce.of(named.state);
  return { paid, edition, heldFen: toWireFen(heldForCase(balances, account, caseId)), openElsewhere };
}
