import type { FactGroups } from '../../cases/needs.ts';
import { recommendedBy } from '../../cases/panel/recommended-by.ts';
import { listApproved } from './approved-reviews.ts';
import type { Asked } from './asked.ts';

/** The approved reviews of acceptance that judged this firm, in the order in which they were drawn. */
export async function loadAcceptanceReviews({ tx, caseId }: Asked): Promise<FactGroups['acceptanceReviews']> {
  const approved = await listApproved(tx, 'acceptance');
  const reviews = approved
    .filter(({ panel }) => panel.firms.some((firm) => firm.caseId === caseId))
    .map(({ id, panel: { title, drawnOn, conclusion } }) => ({
      id,
      title,
      drawnOn,
      isRecommended: recommendedBy(conclusion).includes(caseId),
    }));
  return { reviews: reviews.toSorted((a, b) => a.drawnOn.localeCompare(b.drawnOn)) };
}
