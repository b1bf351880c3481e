import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { ReviewBasis } from '../../panel/review-basis.ts';
import type { Dossier } from '../state.ts';

/** An approved review of this acceptance by experts. `drawnOn`: from when on it can have looked at the works. */
export type AcceptanceReview = { readonly id: string; readonly title: string; readonly drawnOn: string; readonly isRecommended: boolean };
type Cited = { readonly minutes?: string | undefined; readonly reviewReason?: string | undefined };

const clause = 'plan/2.4.3';

/**
 * The experts' review that an acceptance follows: the last one held here, or the minutes of one held elsewhere. Refuses an opinion without,
 * minutes that pass a review held here by, and an opinion other than the experts' without a reason. One from before a rectification is over.
 */
export function reviewOf(
  { rectification }: Pick<Dossier, 'rectification'>,
  reviews: readonly AcceptanceReview[],
  { minutes, reviewReason: reason }: Cited,
): Result<ReviewBasis> {
  const held = reviews.findLast(({ drawnOn }) => drawnOn >= (rectification?.completedOn ?? ''));
  if (held !== undefined) return followed(held, { minutes, reviewReason: reason });
  if (minutes !== undefined && reason !== undefined) return ok({ minutes, reason });
  return refuse(
    'facts-missing',
    '验收意见须引用专家评审：请县里在本系统组织“专家验收”并审定纪要；评审在本系统之外进行的，写明纪要的名称、日期和没有在本系统评审的原因',
    { clause },
  );
}

function followed({ id, title, isRecommended }: AcceptanceReview, { minutes, reviewReason: reason }: Cited): Result<ReviewBasis> {
  if (minutes !== undefined)
    return refuse('policy-says-no', `本项目已由专家评审“${title}”验收，意见自动引用它，请去掉另写的纪要`, { clause });
  if (isRecommended) return ok({ panelId: id, title });
  if (reason === undefined) return refuse('bad-input', `专家评审“${title}”没有推荐本项目通过，仍出具通过意见的，请写明理由`, { clause });
  return ok({ panelId: id, title, reason });
}
