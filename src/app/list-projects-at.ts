import type { KnownCase, KnownProject } from '../cases/named-projects.ts';
import type { ProjectStage } from '../cases/project/stages.ts';
import type { Reads } from './store.ts';

/** The projects at these stages, in their order; of each stage no more than `most`. */
export async function listProjectsAt(
  reads: Pick<Reads, 'listCasesAt'>,
  stages: readonly ProjectStage[],
  most: number,
): Promise<readonly KnownCase[]> {
  const found = await Promise.all(stages.map((stage) => reads.listCasesAt('project', stage, most)));
  // A case at a stage has had its first event.
  return found.flat().map(({ id, state }) => ({ caseId: id, state: state as KnownProject }));
}
