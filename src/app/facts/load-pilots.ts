import { INSPECTED_STAGES } from '../../cases/inspection/announce-inspection.ts';
import { knownCases } from '../../cases/named-projects.ts';
import type { FactGroups } from '../../cases/needs.ts';
import type { Project } from '../../cases/project/state.ts';
import type { Asked } from './asked.ts';

const MOST = 10_000;
const AT = INSPECTED_STAGES.map((stage) => ({ kind: 'project' as const, stage }));

/** Every pilot that has not been paid, whoever asks: nobody chooses who stands on the list. */
export async function loadPilots({ tx }: Pick<Asked, 'tx'>): Promise<FactGroups['pilots']> {
  const ids = (await tx.listAtStages(AT, { all: true }, MOST)).map(({ id }) => id).toSorted();
  const cases = (await tx.listCases(ids)).map(({ id, state }) => ({ caseId: id, state: state as Project }));
  return { pilots: knownCases(ids, cases) };
}
