import type { CaseKind } from '../../cases/kinds.ts';
import type { NamedCase } from '../../cases/needs.ts';
import type { KeptName } from '../../registers/kept/index.ts';
import type { DispatchGiven, LateItem, NamedRow } from '../../documents/dispatch/given.ts';
import { rowsOf } from '../kept/rows-of.ts';
import { deadlineSearch, rowOf } from '../list-deadlines.ts';
import type { OpenedCase } from '../open-case.ts';

/** The projects a notice or a list names, as they are now. */
async function projectsOf({ opened, reads }: OpenedCase): Promise<readonly NamedCase[]> {
  const { state } = opened;
  if (!('items' in state)) return [];
  const cases = await reads.listCases(state.items.map(({ caseId }) => caseId));
  return cases.flatMap(({ id, kind, state: project }) =>
    kind === 'project' ? [{ caseId: id, state: project as NamedCase['state'] }] : [],
  );
}

async function rowsBeside({ reads }: OpenedCase, name: KeptName): Promise<readonly NamedRow[]> {
  const rows = await rowsOf(reads, name);
  return rows.flatMap(({ id, state }) => (state.stage === 'kept' ? [{ caseId: id, state }] : []));
}

async function lateNow({ opened, reads }: OpenedCase): Promise<readonly LateItem[]> {
  const { items } = await reads.listDeadlines(deadlineSearch({ all: true }, opened.context.today, 'overdue'));
  return items.map(rowOf).flatMap(({ caseId, of, deadline, subject, title: what, dueOn, owner, clause }) => {
    const id = `${caseId} ${deadline} ${subject}`;
    return dueOn === null ? [] : [{ id, caseId, of, what, dueOn, owner, clause }];
  });
}

/** What official papers are made from, for an opened case. */
export async function loadGiven(found: OpenedCase): Promise<DispatchGiven<CaseKind>> {
  const { id, state, history, policy, context } = found.opened;
  const register = 'register' in state ? state.register : undefined;
  const [projects, rows, late] = await Promise.all([
    projectsOf(found),
    register === undefined ? [] : rowsBeside(found, register),
    register === 'circulars' ? lateNow(found) : [],
  ]);
  return { id, state, history, policy, projects, rows, late, today: context.today };
}
