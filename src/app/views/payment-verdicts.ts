import type { Policy } from '../../../policy/policy.ts';
import type { ProjectEvent } from '../../cases/project/events.ts';
import { entrustedOf } from '../../cases/project/evaluator-standing.ts';
import { upliftOf } from '../../cases/project/uplift.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Recorded } from '../../cases/recorded.ts';
import type { PaymentTrace } from '../../contract/views.ts';
import type { Verdict } from '../../kernel/verdict.ts';

type Paid = Extract<KnownProject, { stage: 'paid' }>;
type Titled = PaymentTrace['verdicts'][number];
const titled = (title: string, verdict: Verdict | null | undefined): Titled[] => (verdict ? [{ title, verdict }] : []);

/** Every verdict on the way to the payment, in the order in which they were needed; expenses carry their own. */
export function verdictsOf(state: Paid, history: readonly Recorded<ProjectEvent>[], policy: Policy): readonly Titled[] {
  const { application, pilotNotice, levels, award, awardNotice, payment } = state;
  return [
    ...titled('申报条件', application.verdict),
    ...titled('入选公示', pilotNotice?.verdict),
    ...titled('改造前数字化水平', levels.before?.verdict),
    ...titled('改造后数字化水平', levels.after?.verdict),
    ...titled('水平提升', upliftOf(state, policy)),
    ...entrustedOf(state).flatMap(({ evaluator, transformers, verdicts }) =>
      transformers.flatMap(({ name }, index) => titled(`${evaluator.name}与${name}独立`, verdicts[index])),
    ),
    ...history.flatMap(({ payload }) => (payload.type === 'rectification-completed' ? titled('限期整改', payload.verdict) : [])),
    ...titled('补助金额', award.verdict),
    ...titled('兑付公示', awardNotice?.verdict),
    ...history.flatMap(({ payload }) => (payload.type === 'award-confirmed' ? titled('锁定资金时的兑付条件', payload.readiness) : [])),
    ...titled('拨付时的兑付条件', payment.readiness),
  ];
}
