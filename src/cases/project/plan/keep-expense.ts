import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { changedLines } from './changed-line.ts';
import { notedAs } from './open-changes.ts';

/**
 * Lets the answer to an expense stand although its ledger line changed since, with the reason; a later change is asked about again.
 * Refuses where nothing of it changed, and a change that was let be already.
 */
export const keepExpense: ProjectDeed<'keepExpense'> = {
  decide: (state, { input: { expenseId, reason }, facts, policy }) => {
    const change = changedLines(state, facts, policy).find((each) => each.expenseId === expenseId);
    if (change === undefined || notedAs(state, change)?.kept)
      return refuse('already-done', '这笔支出的台账和凭证没有未答复的变化，请刷新后核对', { clause: 'measures/16' });
    return ok([{ type: 'expense-kept', change, reason }]);
  },
};
