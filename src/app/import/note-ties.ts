import type { Context } from '../../cases/act-rule.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { loadParties } from '../facts/load-parties.ts';
import { readInForce } from '../in-force.ts';
import type { Ports } from '../ports.ts';
import type { CaseChange, Tx } from '../store.ts';
import { changeOf, unfold, unfoldStored } from '../unfold.ts';
import type { Uploaded } from './uploaded.ts';

const MOST = 10_000;
const AT = PROJECT_ACTS.noteTies.from.map((stage) => ({ kind: 'project' as const, stage }));

/** Whether the folder brought anything by which two organisations could be tied otherwise. */
export const touchesParties = ({ folder: { rows } }: Uploaded): boolean =>
  rows.providers !== undefined || rows.evaluators !== undefined || rows.applications !== undefined;

/** Asks the registers as they are now about every evaluator that is entrusted, and notes what they say otherwise. How many projects' notes are new. */
export async function noteTies(ports: Ports, tx: Tx, context: Context): Promise<Result<number>> {
  const ids = (await tx.listAtStages(AT, { all: true }, MOST)).map(({ id }) => id);
  const inForce = await readInForce(ports, tx, await tx.getProgramme(), context.today);
  const changed: CaseChange[] = [];
  for (const stored of await tx.lockCases(ids)) {
    const from = unfoldStored(stored);
    const { assignment, stage } = from.state as KnownProject;
    if (assignment === undefined || !PROJECT_ACTS.noteTies.from.includes(stage)) continue;
    const policy = inForce.of(from.state);
    const facts = await loadParties({ tx, state: from.state, input: { evaluator: assignment.evaluator.creditCode } });
    const noted = unfold(ports.hash, from, { act: 'noteTies', input: {}, facts, policy, context, follows: true });
    if (!noted.ok) return noted;
    if (noted.value.events.length > 0) changed.push(changeOf(ports.hash, noted.value.to, policy));
  }
  await tx.record(changed);
  return ok(changed.length);
}
