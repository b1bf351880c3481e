import type { Policy } from '../../../policy/policy.ts';
import type { Context } from '../../cases/act-rule.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
import type { Tx } from '../store.ts';
import { changeOf, unfold, unfoldNew, unfoldStored, type Unfolding } from '../unfold.ts';
import { heldBack } from './held-back.ts';
import type { PlannedApplicant } from './plan.ts';

const REASON = '随重新导入的申报汇总表更正';

/** Small enough that the database is busy with some while the next are being decided. */
const AT_ONCE = 500;

/** New applications come on file; changed ones are corrected while nobody has acted on them. Decided and written side by side. */
export async function takeApplications(
  ports: Ports,
  tx: Tx,
  applicants: readonly PlannedApplicant[],
  context: Context,
): Promise<Result<null>> {
  const due = applicants.filter((each) => each.status !== 'unchanged' && heldBack(each) === undefined);
  const { pack } = await tx.getProgramme();
  const policy = ports.getPolicy(pack);
  const stored = await tx.lockCases(due.flatMap(({ project }) => (project === null ? [] : [project.id])));
  const known = new Map(stored.map((each) => [each.id, unfoldStored(each)]));
  const fresh = due.filter(({ project }) => project === null);
  let writing = Promise.resolve();
  for (let start = 0; start < fresh.length; start += AT_ONCE) {
    const received = fresh.slice(start, start + AT_ONCE).map((each) => receive(ports, each, policy, context));
    const refused = received.find((each) => !each.ok);
    await writing;
    if (refused && !refused.ok) return refused;
    writing = tx.recordNew(received.flatMap((each) => (each.ok ? [changeOf(ports.hash, each.value.to, policy)] : [])));
  }
  await writing;
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

const receive = (ports: Ports, { application }: PlannedApplicant, policy: Policy, context: Context): ReturnType<typeof unfold> =>
  unfold(ports.hash, unfoldNew('project', ports.newId()), {
    act: 'receiveApplication',
    input: { application },
    facts: {},
    policy,
    context,
    follows: true,
  });
