import type { Policy } from '../../../policy/policy.ts';
import type { Context } from '../../cases/act-rule.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { readInForce } from '../in-force.ts';
import type { Ports } from '../ports.ts';
import type { CaseChange, Tx } from '../store.ts';
import { changeOf, unfold, unfoldNew, unfoldStored } from '../unfold.ts';
import { heldBack } from './held-back.ts';
import type { PlannedApplicant } from './plan.ts';

const REASON = '随重新导入的申报汇总表更正';

/** A new application as it would come on file. Pure, so that some are decided while the database writes those before. */
export function receive(
  ports: Ports,
  { application, digest, place }: PlannedApplicant,
  policy: Policy,
  context: Context,
): Result<CaseChange> {
  const input = { application, township: place.township?.code };
  const doing = { act: 'receiveApplication', input, facts: {}, policy, context, follows: true } as const;
  const received = unfold(ports.hash, unfoldNew('project', ports.newId()), doing);
  return received.ok ? ok(changeOf(ports.hash, received.value.to, policy, digest())) : received;
}

/** Puts new applications on file; whose firm has come to a project since they were planned are left out. How many came on file. */
export async function recordReceived(tx: Tx, received: readonly (readonly [PlannedApplicant, CaseChange])[]): Promise<number> {
  const known = await tx.listProjectsByCreditCode(received.map(([{ application }]) => application.creditCode));
  const free = received.flatMap(([{ application }, change]) => (known.has(application.creditCode) ? [] : [change]));
  await tx.recordNew(free);
  return free.length;
}

/** Corrects applications while nobody has acted on them; the others, and those that say so already, are left out. How many were corrected. */
export async function correct(ports: Ports, tx: Tx, changed: readonly PlannedApplicant[], context: Context): Promise<Result<number>> {
  const stored = await tx.lockCases(changed.flatMap(({ project }) => (project === null ? [] : [project.id])));
  const known = new Map(stored.map((each) => [each.id, unfoldStored(each)]));
  const now = await tx.listProjectsByCreditCode(changed.map(({ application }) => application.creditCode));
  const corrected: CaseChange[] = [];
  const inForce = await readInForce(ports, tx, await tx.getProgramme(), context.today);
  for (const applicant of changed) {
    const { application, project, digest } = applicant;
    const from = project === null ? undefined : known.get(project.id);
    if (!project || !from || !('pack' in from.state)) continue;
    if (heldBack({ ...applicant, project: { ...project, stage: from.state.stage } }) !== undefined) continue;
    if (now.get(application.creditCode)?.digest === digest()) continue;
    const policy = inForce.of(from.state);
    const act = { act: 'correctApplication', input: { application, reason: REASON }, facts: {}, context, follows: true } as const;
    const after = unfold(ports.hash, from, { ...act, policy });
    if (!after.ok) return after;
    corrected.push(changeOf(ports.hash, after.value.to, policy));
  }
  await tx.record(corrected);
  return ok(corrected.length);
}

/** Whether the file says where a firm on file works, and nobody has said it before. What a person said is never overwritten by a file. */
export const isUnplaced = ({ place, project }: PlannedApplicant): boolean =>
  place.township !== undefined && project !== null && project.township === null;

/** Puts down where these firms work. How many were. */
export async function placeFirms(ports: Ports, tx: Tx, applicants: readonly PlannedApplicant[], context: Context): Promise<Result<number>> {
  const townships = new Map(applicants.map(({ project, place }) => [project?.id, place.township?.code]));
  const stored = await tx.lockCases(applicants.flatMap(({ project }) => project?.id ?? []));
  const inForce = await readInForce(ports, tx, await tx.getProgramme(), context.today);
  const placed: CaseChange[] = [];
  for (const from of stored.map(unfoldStored)) {
    const township = townships.get(from.id);
    if (!('pack' in from.state) || 'township' in from.state || township === undefined) continue;
    const policy = inForce.of(from.state);
    const after = unfold(ports.hash, from, { act: 'placeFirm', input: { township }, facts: {}, policy, context, follows: true });
    if (!after.ok) return after;
    placed.push(changeOf(ports.hash, after.value.to, policy));
  }
  await tx.record(placed);
  return ok(placed.length);
}
