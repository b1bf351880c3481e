import type { FactGroups } from '../../cases/needs.ts';
import type { Panel } from '../../cases/panel/state.ts';
import { listApproved } from './approved-reviews.ts';
import type { Asked } from './asked.ts';

/** The projects of a list, the review that it cites, and which of them a review held here has judged. */
export async function loadListing({ tx, projects, input }: Asked): Promise<FactGroups['listing']> {
  const { panelId } = input;
  const found = typeof panelId === 'string' ? await tx.findCase(panelId) : undefined;
  const judged = (await listApproved(tx, 'pilot')).flatMap(({ panel }) => panel.firms.map(({ caseId }) => caseId));
  const judgedHere = projects.map(({ caseId }) => caseId).filter((caseId) => judged.includes(caseId));
  return { projects, judgedHere, ...(found?.kind === 'panel' && { panel: { id: found.id, state: found.state as Panel } }) };
}
