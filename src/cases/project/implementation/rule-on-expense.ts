import { ok, refuse } from '../../../kernel/result.ts';
import { unanswered } from '../evidence/open-findings.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** An officer recognises an expense of a kind the measures do not name (measures/16 "等相关支出"). Refuses any other: there the policy itself decides; and one whose papers raise a question that nobody has answered. */
export const ruleOnExpense: ProjectDeed<'ruleOnExpense'> = {
  decide: (state, { input: { expenseId, reason }, policy, context: { actor, today } }) => {
    const expense = state.expenses.find(({ id }) => id === expenseId);
    if (expense === undefined) return refuse('not-found', '没有这笔支出，请刷新后重选');
    if (expense.facts.category === undefined)
      return refuse('facts-missing', `“${expense.title}”没有写明支出类别，请在台账中补齐后重新导入`, { clause: 'measures/16' });
    const category = expense.verdict.because.find(({ test }) => test === 'category');
    if (category?.holds !== 'unknown') {
      return refuse('policy-says-no', `“${expense.title}”的类别由办法直接确定，不由人工认定：${category?.says ?? '类别不明'}`, {
        clause: 'measures/16',
      });
    }
    const open = unanswered(state, expenseId);
    if (open) return open;
    const ruling = { by: actor.name, reason, on: today };
    const facts = { ...expense.facts, recognisedBy: ruling.by };
    const ruled = { ...expense, ruling, verdict: policy.decisions.expense.decide(facts), steps: policy.explain.expense(facts) };
    return ok([{ type: 'expense-ruled', expense: ruled }]);
  },
};
