import type { Inspection } from '../../cases/inspection/state.ts';
import { knownCases } from '../../cases/named-projects.ts';
import type { Project } from '../../cases/project/state.ts';
import type { FieldTask } from '../../contract/field-views.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { mayEnter } from '../may-read.ts';
import type { Ports, Who } from '../ports.ts';
import type { Reads, StoredCase } from '../store.ts';
import { fieldTask, ownTargets } from './field-task.ts';

const MOST_ROUNDS = 50;

async function tasksOf(reads: Reads, { id, state }: StoredCase, personId: string): Promise<readonly FieldTask[]> {
  const round = state as Inspection;
  if (!('targets' in round)) return [];
  const own = ownTargets(round, personId);
  const ids = own.map(({ caseId }) => caseId);
  const stored = await reads.listCases(ids);
  const projects = knownCases(
    ids,
    stored.map((each) => ({ caseId: each.id, state: each.state as Project })),
  );
  return own.flatMap((target) => {
    const project = projects.find(({ caseId }) => caseId === target.caseId);
    return project === undefined ? [] : [fieldTask(id, round, target, project)];
  });
}

/** Every firm that this person was sent to and has not yet recorded, whole enough to be inspected without a network. */
export async function listFieldTasks({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly FieldTask[]>> {
  const may = mayEnter(actor, 'inspections');
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const rounds = await reads.listCasesAt('inspection', 'inspecting', MOST_ROUNDS);
  return ok((await Promise.all(rounds.map((each) => tasksOf(reads, each, actor.personId)))).flat());
}
