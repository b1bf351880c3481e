import type { StateOf } from '../../cases/kinds.ts';
import type { Diagnosis } from '../../cases/project/events.ts';
import type { ProjectStage } from '../../cases/project/stages.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { listProjects } from '../list-projects.ts';
import type { Ports, Who } from '../ports.ts';

/** A project that names this provider. `diagnosis`: how far its own diagnosis of it is, where it was entrusted with one. */
export type ProviderRow = {
  readonly caseId: string;
  readonly name: string;
  readonly stage: ProjectStage;
  readonly diagnosis?: Pick<Diagnosis, 'step' | 'returned'>;
};
const MOST = 200;

/** The projects of a provider. Another provider's diagnosis is no business of a supplier. */
export async function listOwnDiagnoses(ports: Ports, who: Who): Promise<Result<readonly ProviderRow[]>> {
  const found = await listProjects(ports, who, { limit: MOST });
  if (!found.ok) return found;
  const { items } = found.value;
  const cases = await ports.store.in(who.programmeId).listCases(items.map(({ id }) => id));
  const states = new Map(cases.map(({ id, state }) => [id, state as StateOf<'project'>]));
  return ok(
    items.map(({ id, name, stage }) => {
      const state = states.get(id);
      const diagnosis = state && state.stage !== 'none' ? state.diagnosis : undefined;
      const isOwn = diagnosis !== undefined && diagnosis.provider.creditCode === who.actor.organisation;
      return { caseId: id, name, stage, ...(isOwn && { diagnosis }) };
    }),
  );
}
