import type { MoveRequest } from '../contract/requests.ts';
import type { MovePreview } from '../contract/ruling-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { actInside } from './act-on-case.ts';
import { effectOf, foresee, shiftsOf } from './foresee.ts';
import { readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import { loadOpenQuestions } from './open-questions.ts';
import type { Ports, Who } from './ports.ts';
import { versionRow } from './views/case-edition.ts';

/** Which open cases an amendment could take, and what would change for each question of theirs. Nothing is recorded. */
export async function previewMove(ports: Ports, { actor, programmeId }: Who, to: string): Promise<Result<MovePreview>> {
  const may = mayEnter(actor, 'rulings');
  if (!may.ok) return may;
  const { policies } = ports;
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = [await reads.getProgramme(), await ports.moment(programmeId)];
  if (!policies.packs.some(({ name }) => name === to)) return refuse('bad-input', `没有政策版本“${to}”，请刷新页面`);
  const inForce = await readInForce(ports, reads, programme, today);
  const before = new Set(
    policies.packs.filter(({ name }) => policies.successorsOf(name).some((each) => each.name === to)).map(({ name }) => name),
  );
  const questions = (await loadOpenQuestions(reads)).filter(({ pack }) => before.has(pack));
  const redecision = foresee(
    questions,
    (pack) => inForce.of({ pack }),
    () => inForce.of({ pack: to }),
  );
  const cases = [...new Map(questions.map(({ caseId, name }) => [caseId, { caseId, name }])).values()];
  return ok({ to: versionRow(policies.get(to), today), effect: effectOf(redecision), shifts: shiftsOf(redecision), cases });
}

/** Moves many cases to an amendment, each by its own act and all together or not at all. Refuses what one of them refuses, naming it. */
export async function moveCases(
  ports: Ports,
  who: Who,
  { caseIds, key, ...input }: MoveRequest,
): Promise<Result<{ readonly moved: number }>> {
  const context = { actor: who.actor, ...(await ports.moment(who.programmeId)) };
  return ports.store.transact(who.programmeId, async (tx) => {
    const programme = await tx.getProgramme();
    // In id order, as locks are taken: two who move the same cases never wait for each other crosswise.
    for (const caseId of caseIds.toSorted()) {
      const command = { kind: 'project', caseId, act: 'moveToPolicy', input, key: `${key}:${caseId}` } as const;
      const moved = await actInside({ ports, tx, programme, context }, command);
      if (!moved.ok) return refuse(moved.refusal.code, `${await titleOf(tx, caseId)}：${moved.refusal.message}`);
    }
    return ok({ moved: caseIds.length });
  });
}

async function titleOf(tx: Pick<Parameters<Parameters<Ports['store']['transact']>[1]>[0], 'findCase'>, caseId: string): Promise<string> {
  const state = (await tx.findCase(caseId))?.state;
  return state && 'application' in state ? (state.application as { readonly name: string }).name : caseId;
}
