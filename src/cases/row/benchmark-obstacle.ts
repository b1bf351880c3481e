import type { Policy } from '../../../policy/policy.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import type { KeptName } from '../../registers/kept/index.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { refuseVerdict } from '../refuse-verdict.ts';

/** What the programme knows of a firm that is to be chosen: its industry, how many benchmarks there are already, and what reviews with approved minutes made of it. */
export type Benchmarked = {
  readonly industry?: string;
  readonly alreadyAwarded: number;
  readonly reviews: readonly { readonly title: string; readonly isRecommended: boolean }[];
};

/** A review of the firm that was held here is the one to cite, and what it found holds (plan/2.3.2). One on paper is cited where there is none. */
function otherThanReviewed({ review }: Cells, reviews: Benchmarked['reviews']): Refused | null {
  if (reviews.length === 0) return null;
  const clause = 'plan/2.3.2';
  const cited = reviews.find(({ title }) => title === review);
  if (cited === undefined)
    return refuse('bad-input', `“引用的专家评审”须是本系统对该企业的评审：${reviews.map(({ title }) => title).join('、')}`, { clause });
  return cited.isRecommended ? null : refuse('policy-says-no', `评审“${cited.title}”没有推荐该企业，不能选定为标杆企业`, { clause });
}

/**
 * A benchmark is chosen as the policy decides (measures/7.2) and as its review found: industry, the experts' word, the notice, the places. The amount is no
 * matter of the register: the test of the ceiling stays open.
 */
export function benchmarkObstacle(
  name: KeptName,
  { before, after }: { readonly before: Cells; readonly after: Cells },
  benchmarked: Benchmarked,
  { decisions }: Policy,
): Refused | null {
  if (name !== 'benchmarks' || after['status'] !== 'chosen' || before['status'] === 'chosen') return null;
  const { reviews, ...known } = benchmarked;
  const refused = otherThanReviewed(after, reviews);
  if (refused) return refused;
  const { recommended, objectionFree } = after;
  const verdict = decisions['benchmark-award'].decide({
    ...known,
    ...(typeof recommended === 'boolean' && { panelRecommended: recommended }),
    ...(typeof objectionFree === 'boolean' && { objectionFree }),
  });
  if (verdict.outcome === 'no') return refuseVerdict(verdict, '不能选定为标杆企业', '请核对后再办理');
  const open = verdict.because.filter(({ holds, test }) => holds === 'unknown' && test !== 'cap');
  return open.length === 0
    ? null
    : refuse('facts-missing', `还不能选定为标杆企业：${open.map(({ says }) => says).join('；')}`, { clause: 'measures/7.2' });
}
