import type { CaseKind } from '../../cases/kinds.ts';
import type { NamedCase } from '../../cases/needs.ts';
import type { DispatchGiven } from '../../documents/dispatch/given.ts';
import type { OpenedCase } from '../open-case.ts';

/** The projects a notice names, as they are now. */
async function projectsOf({ opened, reads }: OpenedCase): Promise<readonly NamedCase[]> {
  const { state } = opened;
  if (!('items' in state)) return [];
  const cases = await reads.listCases(state.items.map(({ caseId }) => caseId));
  return cases.flatMap(({ id, kind, state: project }) =>
    kind === 'project' ? [{ caseId: id, state: project as NamedCase['state'] }] : [],
  );
}

/** What official papers are made from, for an opened case. */
export async function loadGiven(found: OpenedCase): Promise<DispatchGiven<CaseKind>> {
  const { id, state, history, policy, context } = found.opened;
  return { id, state, history, policy, projects: await projectsOf(found), today: context.today };
}
