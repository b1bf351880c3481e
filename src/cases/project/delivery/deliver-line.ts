import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { planInForce } from '../plan/in-force.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { findDelivery } from './line-delivery.ts';
import { isSupplier, ownSupply } from './own-supply.ts';

const clause = 'plan/2.4.1';

/**
 * Hands over one line of the plan: what, when, with its papers. Refuses a line that is not in the plan in force or another's, one that waits
 * for the firm or is accepted, a day to come, and a delivery that no paper shows. What the firm objected to may be delivered again.
 */
export const deliverLine: ProjectDeed<'deliverLine'> = {
  obstacle: (state, { context: { actor } }) =>
    planInForce(state) === undefined ? refuse('facts-missing', '还没有审定的改造方案，无从对照交付', { clause }) : ownSupply(state, actor),
  decide: (state, { input: { line: no, what, deliveredOn }, facts: { papers }, context: { actor, today } }) => {
    const line = planInForce(state)?.plan.lines.find((each) => each.no === no);
    if (line === undefined) return refuse('not-found', `现行方案中没有第${no}项，请刷新后重选`, { clause });
    const { organisation: provider = '' } = actor;
    if (!isSupplier(state, line, provider))
      return refuse('not-permitted', `第${no}项不由贵单位承担；由贵单位承担而方案没有写明的，请企业先登记合同`, { clause });
    const step = findDelivery(state, no)?.step;
    if (step === 'accepted') return refuse('already-done', `第${no}项企业已经确认交付`, { clause });
    if (step === 'delivered') return refuse('already-done', `第${no}项已经登记交付，等企业确认`, { clause });
    if (deliveredOn > today) return refuse('bad-input', `交付日期不能晚于今天（${formatDay(today)}）`, { clause });
    if (papers.length === 0) return refuse('facts-missing', '请附交付佐证（照片、安装单、上线截图等）', { clause });
    const id = String((state.deliveries ?? []).length + 1);
    const said = { id, line: no, what, deliveredOn, papers, provider, by: actor.name, step: 'delivered' as const };
    return ok([{ type: 'line-delivered', delivery: said }]);
  },
};
