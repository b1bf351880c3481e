import type { DeadlineFacts } from '../../../policy/policy.ts';
import { asDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { FundEvent } from './events.ts';
import type { FundInputs } from './inputs.ts';
import type { Fund } from './state.ts';

const clause = 'measures/2';

/** Books a budget notice into its source. Refuses an unknown row, a document already booked, a day to come, an amount of nothing. */
export const registerFundNotice: Deed<Fund, FundInputs['registerFundNotice'], FactsOf<'registerFundNotice'>, FundEvent> = {
  decide: (_state, { facts: { notice, booked }, policy, context: { today } }) => {
    if (notice === undefined) return refuse('facts-missing', '资金指标台账中没有这一行，请先导入资金指标', { clause });
    const { source, docNo, receivedOn, fen } = notice;
    if (booked.some((each) => each.docNo === docNo && each.source === source))
      return refuse('already-done', `指标文件${docNo}已经入账，不能重复入账`, { clause });
    if (receivedOn > today) return refuse('bad-input', `指标文件${docNo}的收文日期在今天之后，请核对台账`, { clause });
    if (fen <= 0) return refuse('bad-input', `指标文件${docNo}的金额须大于零，请核对台账`, { clause });
    const goals: DeadlineFacts = { kind: 'performance-goals', from: receivedOn };
    const verdict = policy.decisions.deadline.decide(goals);
    if (verdict.value === null) throw new TypeError('a deadline always has a due day');
    return ok([{ type: 'fund-notice-registered', ...notice, goalsDueOn: asDay(verdict.value.dueOn), goals: { facts: goals, verdict } }]);
  },
};
