import type { Policy } from '../../../policy/policy.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import type { KeptName } from '../../registers/kept/index.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { refuseVerdict } from '../refuse-verdict.ts';

/** What the programme knows of a firm that is to be chosen: its industry, and how many benchmarks there are already. */
export type Benchmarked = { readonly industry?: string; readonly alreadyAwarded: number };

/**
 * A benchmark is chosen as the policy decides (measures/7.2): industry, the experts' word, the notice, the places. The amount is no
 * matter of the register: the test of the ceiling stays open.
 */
export function benchmarkObstacle(
  name: KeptName,
  { before, after }: { readonly before: Cells; readonly after: Cells },
  known: Benchmarked,
  { decisions }: Policy,
): Refused | null {
  if (name !== 'benchmarks' || after['status'] !== 'chosen' || before['status'] === 'chosen') return null;
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
