import type { StateOf } from '../../cases/kinds.ts';
import type { Diagnosis } from '../../cases/project/events.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { findDelivery } from '../../cases/project/delivery/line-delivery.ts';
import { isSupplier } from '../../cases/project/delivery/own-supply.ts';
import { planInForce } from '../../cases/project/plan/in-force.ts';
import type { PlanLine } from '../../cases/project/plan/records.ts';
import { type ProjectStage, WORKING_STAGES } from '../../cases/project/stages.ts';
import type { Day } from '../../kernel/day.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { listProjects } from '../list-projects.ts';
import type { Ports, Who } from '../ports.ts';

/** A project that names this provider. `diagnosis`: how far its own diagnosis of it is, where it was entrusted with one. */
export type ProviderRow = {
  readonly caseId: string;
  readonly name: string;
  readonly stage: ProjectStage;
  readonly diagnosis?: Pick<Diagnosis, 'step' | 'returned'>;
  /** What of the plan it still has to deliver, by when the first of it, and to how many of its deliveries the firm objects. */
  readonly supply?: { readonly open: number; readonly dueOn: Day; readonly objected: number };
};
const MOST = 200;

function supplyOf(project: KnownProject, organisation: string | undefined): ProviderRow['supply'] {
  if (!WORKING_STAGES.some((stage) => stage === project.stage)) return undefined;
  const own = (planInForce(project)?.plan.lines ?? []).filter((line) => isSupplier(project, line, organisation));
  const stepOf = ({ no }: PlanLine) => findDelivery(project, no)?.step;
  const open = own.filter((line) => stepOf(line) === undefined || stepOf(line) === 'objected');
  const [dueOn] = open.map((line) => line.dueOn).toSorted();
  return dueOn && { open: open.length, dueOn, objected: open.filter((line) => stepOf(line) === 'objected').length };
}

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
      const project = state && state.stage !== 'none' ? state : undefined;
      const { organisation } = who.actor;
      const isOwn = project?.diagnosis?.provider.creditCode === organisation;
      const supply = project && supplyOf(project, organisation);
      return { caseId: id, name, stage, ...(isOwn && project?.diagnosis && { diagnosis: project.diagnosis }), ...(supply && { supply }) };
    }),
  );
}
