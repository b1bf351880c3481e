import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { newAnswer } from './changed-line.ts';

/**
 * Answers an expense anew whose ledger line or contract changed after it had its answer; both answers are kept. One that the ledger no longer
 * has is left without papers, and so not recognised. Refuses where nothing of it changed: an answer is not asked for again until it pleases.
 */
export const reviseExpense: ProjectDeed<'reviseExpense'> = {
  decide: (state, { input: { expenseId, reason }, facts, policy }) => {
    const old = state.expenses.find(({ id }) => id === expenseId);
    if (old === undefined) return refuse('not-found', '没有这笔支出，请刷新后重选');
    const changed = newAnswer(state, old, facts, policy);
    if (changed === undefined) return refuse('already-done', `“${old.title}”的台账和凭证没有变化，不能重新认定`, { clause: 'measures/16' });
    return ok([{ type: 'expense-revised', expense: changed.answer, reason }]);
  },
};
