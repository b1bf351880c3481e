import type { Context } from '../../cases/act-rule.ts';
import { PILOT_STAGES } from '../../cases/project/stages.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { readExpenseLines } from '../facts/load-expenses.ts';
import { readInForce } from '../in-force.ts';
import type { Ports } from '../ports.ts';
import type { CaseChange, Tx } from '../store.ts';
import { changeOf, unfold, unfoldStored } from '../unfold.ts';
import type { Uploaded } from './uploaded.ts';

const MOST = 10_000;
const AT = PILOT_STAGES.map((stage) => ({ kind: 'project' as const, stage }));

/** Whether the folder brought anything by which an expense could have been answered otherwise. */
export const touchesLedgers = ({ folder }: Uploaded): boolean => folder.rows.expenses !== undefined || folder.invoices.length > 0;

/** Lays the ledger as it is now beside the answers that expenses have, project by project, and notes what changed. How many projects' notes are new. */
export async function noteLedgers(ports: Ports, tx: Tx, context: Context): Promise<Result<number>> {
  const ids = (await tx.listAtStages(AT, { all: true }, MOST)).map(({ id }) => id);
  const programme = await tx.getProgramme();
  const inForce = await readInForce(ports, tx, programme, context.today);
  const changed: CaseChange[] = [];
  for (const stored of await tx.lockCases(ids)) {
    const from = unfoldStored(stored);
    const { application, evidence, expenses } = from.state as KnownProject;
    if (expenses.length === 0) continue;
    const policy = inForce.of(from.state);
    const { lines } = await readExpenseLines(tx, application.creditCode, programme.window, evidence?.invoices);
    const facts = { lines, window: programme.window, seenInvoices: [] };
    const noted = unfold(ports.hash, from, { act: 'noteLedger', input: {}, facts, policy, context, follows: true });
    if (!noted.ok) return noted;
    if (noted.value.events.length > 0) changed.push(changeOf(ports.hash, noted.value.to, policy));
  }
  await tx.record(changed);
  return ok(changed.length);
}
