import type { Policy } from '../../../policy/policy.ts';
import type { Context } from '../../cases/act-rule.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
import type { CaseChange, Tx } from '../store.ts';
import { changeOf, unfold, unfoldNew, unfoldStored, type Unfolding } from '../unfold.ts';
import { heldBack } from './held-back.ts';
import type { PlannedApplicant } from './plan.ts';

const REASON = '随重新导入的申报汇总表更正';

type Receive = (applicant: PlannedApplicant) => Result<CaseChange>;

/** Small enough that the database is busy with some while the next are being decided. */
const AT_ONCE = 500;

/** Decides some while the database writes those before; `begin` gives it something to write at first. */
async function receiveAll(tx: Tx, fresh: readonly PlannedApplicant[], receive: Receive, begin: () => Promise<void>): Promise<Result<null>> {
  let writing = begin();
  try {
    for (let start = 0; start < fresh.length; start += AT_ONCE) {
      const received = fresh.slice(start, start + AT_ONCE).map(receive);
      const refused = received.find((each) => !each.ok);
      await writing;
      if (refused && !refused.ok) return refused;
      writing = tx.recordNew(received.flatMap((each) => (each.ok ? [each.value] : [])));
    }
    return ok(null);
  } finally {
    // Nothing may be under way on a connection that is given back.
    await writing;
  }
}

/**
 * New applications come on file; changed ones are corrected while nobody has acted on them. `begin` starts other writing, which
 * goes on while the first are being decided.
 */
export async function takeApplications(
  ports: Ports,
  tx: Tx,
  applicants: readonly PlannedApplicant[],
  context: Context,
  begin: () => Promise<void>,
): Promise<Result<null>> {
  const due = applicants.filter((each) => each.status !== 'unchanged' && heldBack(each) === undefined);
  const { pack } = await tx.getProgramme();
  const policy = ports.getPolicy(pack);
  const stored = await tx.lockCases(due.flatMap(({ project }) => (project === null ? [] : [project.id])));
  const known = new Map(stored.map((each) => [each.id, unfoldStored(each)]));
  const fresh = due.filter(({ project }) => project === null);
  const received = await receiveAll(tx, fresh, (each) => receive(ports, each, policy, context), begin);
  if (!received.ok) return received;
  const corrected: Unfolding[] = [];
  for (const { application, project } of due) {
    const from = project === null ? undefined : known.get(project.id);
    if (!from || !('pack' in from.state)) continue;
    const act = { act: 'correctApplication', input: { application, reason: REASON }, facts: {}, context, follows: true } as const;
    const after = unfold(ports.hash, from, { ...act, policy: ports.getPolicy(from.state.pack) });
    if (!after.ok) return after;
    corrected.push(after.value.to);
  }
  await tx.record(corrected.map((each) => changeOf(ports.hash, each, policy)));
  return ok(null);
}

function receive(ports: Ports, { application, digest }: PlannedApplicant, policy: Policy, context: Context): Result<CaseChange> {
  const doing = { act: 'receiveApplication', input: { application }, facts: {}, policy, context, follows: true } as const;
  const received = unfold(ports.hash, unfoldNew('project', ports.newId()), doing);
  return received.ok ? ok(changeOf(ports.hash, received.value.to, policy, digest)) : received;
}
