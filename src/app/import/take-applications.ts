import type { Context } from '../../cases/act-rule.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
import type { Tx } from '../store.ts';
import { changeOf, unfold, unfoldNew, unfoldStored, type Unfolding } from '../unfold.ts';
import { heldBack } from './held-back.ts';
import type { PlannedApplicant } from './plan.ts';

const REASON = '随重新导入的申报汇总表更正';

/** New applications come on file; changed ones are corrected while nobody has acted on them. A fixed number of round trips. */
export async function takeApplications(
  ports: Ports,
  tx: Tx,
  applicants: readonly PlannedApplicant[],
  context: Context,
): Promise<Result<null>> {
  const due = applicants.filter((each) => each.status !== 'unchanged' && heldBack(each) === undefined);
  const { pack } = await tx.getProgramme();
  const stored = await tx.lockCases(due.flatMap(({ project }) => (project === null ? [] : [project.id])));
  const known = new Map(stored.map((each) => [each.id, unfoldStored(each)]));
  const changed: Unfolding[] = [];
  for (const { application, project } of due) {
    const from = (project && known.get(project.id)) ?? unfoldNew('project', ports.newId());
    const policy = ports.getPolicy('pack' in from.state ? from.state.pack : pack);
    const act = from.before === 0 ? 'receiveApplication' : 'correctApplication';
    const input = from.before === 0 ? { application } : { application, reason: REASON };
    const after = unfold(ports.hash, from, { act, input, facts: {}, policy, context, follows: true });
    if (!after.ok) return after;
    changed.push(after.value.to);
  }
  const policy = ports.getPolicy(pack);
  await tx.record(changed.map((each) => changeOf(ports.hash, each, policy)));
  return ok(null);
}
