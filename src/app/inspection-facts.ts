import { knownCases } from '../cases/named-projects.ts';
import type { Inspection } from '../cases/inspection/state.ts';
import type { Project } from '../cases/project/state.ts';
import { staffOf } from './facts/load-inspected.ts';
import type { Reads } from './store.ts';
import type { InspectionViewFacts } from './views/inspection-view.ts';

/** What the page of a round needs beside its own history. */
export async function readInspectionFacts(reads: Reads, state: Exclude<Inspection, { stage: 'none' }>): Promise<InspectionViewFacts> {
  const ids = 'targets' in state ? state.targets.map(({ caseId }) => caseId) : [];
  const [cases, people] = await Promise.all([reads.listCases(ids), reads.listPeople()]);
  const projects = knownCases(
    ids,
    cases.map(({ id, state: found }) => ({ caseId: id, state: found as Project })),
  );
  return { projects, staff: staffOf(people) };
}
