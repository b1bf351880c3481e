import type { Policy } from '../../../../policy/index.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { FactsOf } from '../../needs.ts';
import { answerExpense } from '../plan/answer-expense.ts';
import { seenBefore } from '../plan/seen-before.ts';
import type { Expense } from '../events.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';

/**
 * Takes every ledger line that is not yet on file, in sheet order, each with the verdict of measures/16 and its arithmetic; and
 * again those still open whose papers have come since, and those that another edition answers otherwise. An invoice claimed in any
 * case, or by a line above, is known as seen. What the ledger no longer has is not taken.
 * Refuses where nothing is new.
 */
export const registerExpense: ProjectDeed<'registerExpense'> = {
  decide: (state, { facts, policy }) => {
    const onFile = new Map(state.expenses.map((expense) => [expense.id, expense]));
    const taken = takeOnFile(state, facts, policy);
    const news = taken.filter(({ id, verdict }) => !answersAlike(onFile.get(id)?.verdict, verdict));
    if (news.length === 0)
      return refuse('already-done', '投资台账中没有本企业新的支出或新补的凭证，请先导入更新后的台账和发票', { clause: 'measures/16' });
    return ok(news.map((expense) => ({ type: 'expense-registered', expense })));
  },
};

function takeOnFile(state: Dossier, { lines, seenInvoices, window }: FactsOf<'registerExpense'>, policy: Policy): Expense[] {
  const onFile = new Map(state.expenses.map((expense) => [expense.id, expense]));
  const seen = new Set(seenInvoices);
  return lines.flatMap((line) => {
    const old = onFile.get(line.id);
    if (line.isGone) return [];
    const number = line.facts.invoice?.number;
    const facts = { ...line.facts, enterprise: state.application.creditCode, window, seenInvoices: seenBefore(seen, number, old) };
    if (number !== undefined) seen.add(number);
    const answered = answerExpense({ ...line, facts }, state, policy, old);
    // What has its answer keeps it, until somebody ruled that the text is read otherwise.
    if (old && old.verdict.outcome !== 'unknown' && old.verdict.pack === answered.verdict.pack) return [];
    return [answered];
  });
}

const answersAlike = (old: Expense['verdict'] | undefined, verdict: Expense['verdict']): boolean =>
  old !== undefined &&
  old.value?.recognisedFen === verdict.value?.recognisedFen &&
  old.because.every(({ holds }, index) => holds === verdict.because[index]?.holds);
