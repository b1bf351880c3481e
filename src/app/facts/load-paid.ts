import type { FactGroups, NamedCase } from '../../cases/needs.ts';
import type { Recovery } from '../../cases/recovery/state.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { accountOf } from '../../kernel/accounts.ts';
import { caseKey, heldForCase } from '../../ledger/balances.ts';
import type { Asked } from './asked.ts';

const OVER: readonly Recovery['stage'][] = ['closed', 'dropped'];

/** The project named when the recovery is opened (locked with it), else the one it is about. */
async function findProject({ projects, state, tx }: Asked): Promise<NamedCase | undefined> {
  const [named] = projects;
  if (named !== undefined || !('target' in state)) return named;
  const stored = await tx.findCase(state.target.caseId);
  return stored && { caseId: stored.id, state: stored.state as NamedCase['state'] };
}

/** The payment that is looked into, as the books have it now, and the edition by which it was awarded. */
export async function loadPaid(asked: Asked): Promise<FactGroups['paid']> {
  const project = await findProject(asked);
  if (project === undefined) return { heldFen: 0, openElsewhere: false };
  const { caseId, state } = project;
  const account = accountOf('fundSource' in state ? state.fundSource : 'region', 'paid');
  const balances = await asked.tx.lockBalances([caseKey(account, caseId)]);
  const others = await asked.tx.listCasesNaming('recovery', caseId);
  const openElsewhere = others.some((each) => each.id !== asked.caseId && !OVER.includes((each.state as Recovery).stage));
  const edition = asked.inForce.of(state);
  return { project, edition, heldFen: toWireFen(heldForCase(balances, account, caseId)), openElsewhere };
}
