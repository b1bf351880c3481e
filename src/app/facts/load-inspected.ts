import type { FactGroups, Staff } from '../../cases/needs.ts';
import type { PaperRef } from '../../cases/project/events.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { PersonRow } from '../../contract/people-views.ts';
import type { Asked } from './asked.ts';
import { freshKept } from './load-papers.ts';

/** Everyone who has come and holds a role. */
export const staffOf = (people: readonly PersonRow[]): readonly Staff[] =>
  people.filter(({ pending }) => !pending).map(({ id, name, roles }) => ({ personId: id, name, roles }));

const shownBy = ({ inspections = [] }: KnownProject): readonly PaperRef[] =>
  inspections.flatMap(({ record, refusal }) => [...(record?.papers ?? []), ...(refusal?.papers ?? [])]);

export async function loadInspected({ tx, projects }: Asked): Promise<FactGroups['inspected']> {
  const staff = staffOf(await tx.listPeople());
  const [named] = projects;
  if (named === undefined || named.state.stage === 'none') return { projects, staff, papers: [] };
  const { state } = named;
  const kept = await freshKept(tx, state.application.creditCode, 'inspection', shownBy(state));
  return { projects, staff, papers: kept.map(({ id, name, digest, at }) => ({ id, name, digest, at })) };
}
