import { ok, refuse } from '../../../kernel/result.ts';
import { standingObstacle } from '../evaluator-standing.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { auditOf } from './audit.ts';

const clause = 'measures/12.2';

/**
 * The accountant's figures of the investment, item by item, with its paper (measures/12.2); stated again, the last counts. Refuses where nobody is
 * entrusted with it, where the accountant is tied or a supplier was not looked at, without a paper, and a difference without its reason.
 */
export const auditInvestment: ProjectDeed<'auditInvestment'> = {
  obstacle: (state) =>
    state.audit === undefined
      ? refuse('facts-missing', '尚未委托投资审核机构，请经办先委托', { clause })
      : standingObstacle(state, state.audit.assignment),
  decide: (state, { input: { opinion, differences = [] }, facts: { papers }, context: { actor, today } }) => {
    if (papers.length === 0)
      return refuse('facts-missing', '请先在本项目的材料里上传投资审核报告（选“投资审核报告”），再出具结果', { clause });
    const lines = auditOf(state.expenses, differences);
    if (!lines.ok) return lines;
    return ok([{ type: 'investment-audited', report: { opinion, lines: lines.value, papers, by: actor.name, on: today } }]);
  },
};
