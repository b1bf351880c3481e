import type { FactGroups, Staff } from '../../cases/needs.ts';
import type { PaperRef } from '../../cases/project/events.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { PersonRow } from '../../contract/people-views.ts';
import type { Reads } from '../store.ts';
import { type Asked, projectOf } from './asked.ts';

/** Everyone who has come and holds a role. */
export const staffOf = (people: readonly PersonRow[]): readonly Staff[] =>
  people.filter(({ pending }) => !pending).map(({ id, name, roles }) => ({ personId: id, name, roles }));

/** Papers about one thing that are on no page of the record yet. */
async function freshPapers(
  reads: Pick<Reads, 'listPapers'>,
  firm: string,
  about: string,
  used: readonly PaperRef[],
): Promise<readonly PaperRef[]> {
  const kept = (await reads.listPapers(firm)).filter((paper) => paper.about === about && !used.some(({ id }) => id === paper.id));
  return kept.map(({ id, name, digest }) => ({ id, name, digest }));
}

const shownBy = ({ inspections = [] }: KnownProject): readonly PaperRef[] =>
  inspections.flatMap(({ record, refusal }) => [...(record?.papers ?? []), ...(refusal?.papers ?? [])]);

export async function loadInspected({ tx, projects }: Asked): Promise<FactGroups['inspected']> {
  const staff = staffOf(await tx.listPeople());
  const [named] = projects;
  if (named === undefined || named.state.stage === 'none') return { projects, staff, papers: [] };
  const { state } = named;
  return { projects, staff, papers: await freshPapers(tx, state.application.creditCode, 'inspection', shownBy(state)) };
}

export async function loadRectified(asked: Asked): Promise<FactGroups['rectified']> {
  const project = projectOf(asked);
  const used = (project.inspections ?? []).flatMap(({ finding }) => finding?.answers.flatMap(({ papers }) => papers) ?? []);
  return { papers: await freshPapers(asked.tx, project.application.creditCode, 'finding', used) };
}

/** Every paper of a statement: a later one repeats what came with the one before. */
export async function loadStated(asked: Asked): Promise<FactGroups['stated']> {
  return { papers: await freshPapers(asked.tx, projectOf(asked).application.creditCode, 'statement', []) };
}
