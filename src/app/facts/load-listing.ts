import type { FactGroups } from '../../cases/needs.ts';
import type { Panel } from '../../cases/panel/state.ts';
import { listApproved } from './approved-reviews.ts';
import { listProjectsAt } from '../list-projects-at.ts';
import type { Asked } from './asked.ts';

const MOST = 1_000;

/** The projects of a list, the review that it cites, which of them a review held here has judged, and who else is fit and judged by none. */
export async function loadListing({ tx, projects, input }: Asked): Promise<FactGroups['listing']> {
  const { panelId } = input;
  const found = typeof panelId === 'string' ? await tx.findCase(panelId) : undefined;
  const judged = (await listApproved(tx, 'pilot')).flatMap(({ panel }) => panel.firms.map(({ caseId }) => caseId));
  const judgedHere = projects.map(({ caseId }) => caseId).filter((caseId) => judged.includes(caseId));
  const waiting = (await listProjectsAt(tx, ['eligible'], MOST)).filter(
    ({ caseId }) => !judged.includes(caseId) && !projects.some((each) => each.caseId === caseId),
  );
  return { projects, judgedHere, waiting, ...(found?.kind === 'panel' && { panel: { id: found.id, state: found.state as Panel } }) };
}
