import { findingsOf } from '../cases/project/evidence/findings-of.ts';
import type { FindingRow, FindingsView } from '../contract/finding-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Filed, listFiled } from './firm-lines.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

function rowsOf({ caseId, state }: Filed): readonly FindingRow[] {
  const { examination } = state.evidence ?? {};
  if (examination === undefined) return [];
  const { stage, application } = state;
  return findingsOf(state).map((finding) => ({ ...finding, caseId, name: application.name, stage, examinedOn: examination.on }));
}

/** What waits for an explanation first, and of that the greatest amount. */
const byConcern = (a: FindingRow, b: FindingRow): number =>
  Number(a.answer !== null) - Number(b.answer !== null) || b.atStakeFen - a.atStakeFen || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The findings on the papers of every pilot. Refuses whoever does not see the books; it changes nothing. */
export async function listFindings({ store }: Ports, { actor, programmeId }: Who): Promise<Result<FindingsView>> {
  const may = mayEnter(actor, 'findings');
  if (!may.ok) return may;
  const filed = await listFiled(store.in(programmeId));
  const unexamined = filed.filter(({ state: { expenses, evidence } }) => expenses.length > 0 && evidence?.examination === undefined);
  return ok({
    findings: filed.flatMap(rowsOf).toSorted(byConcern),
    unexamined: unexamined.map(({ caseId, state }) => ({ caseId, name: state.application.name, expenses: state.expenses.length })),
  });
}
