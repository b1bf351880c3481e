import { explainExpense, type ExpenseFacts, type Policy } from '../../../policy/index.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { ExpenseLine, FactsOf } from '../needs.ts';
import type { Expense } from './events.ts';
import type { ProjectDeed } from './project-deed.ts';

/**
 * Takes every ledger line that is not yet on file, in sheet order, each with the verdict of measures/16 and its arithmetic.
 * An invoice claimed in any case, or by a line above, is known as seen. Refuses where nothing is new.
 */
export const registerExpense: ProjectDeed<'registerExpense'> = {
  decide: (state, { facts, policy }) => {
    const onFile = new Set(state.expenses.map(({ id }) => id));
    const fresh = facts.lines.filter(({ id }) => !onFile.has(id));
    if (fresh.length === 0)
      return refuse('already-done', '投资台账中没有本企业尚未登记的支出，请先导入更新后的台账', { clause: 'measures/16' });
    const enterprise = state.application.creditCode;
    return ok(
      takeOnFile(fresh, enterprise, facts, policy.decisions.expense.decide).map((expense) => ({ type: 'expense-registered', expense })),
    );
  },
};

function takeOnFile(
  lines: readonly ExpenseLine[],
  enterprise: string,
  { seenInvoices, window }: FactsOf<'registerExpense'>,
  decide: Policy['decisions']['expense']['decide'],
): Expense[] {
  const seen = new Set(seenInvoices);
  return lines.map((line) => {
    const number = line.facts.invoice?.number;
    const facts: ExpenseFacts = { ...line.facts, enterprise, window, seenInvoices: bearing(seen, number) };
    if (number !== undefined) seen.add(number);
    return { ...line, facts, verdict: decide(facts), steps: explainExpense(facts) };
  });
}

/** Of all invoices seen anywhere, those the verdict turns on: an event need not carry the whole county's. */
function bearing(seen: ReadonlySet<string>, number: string | undefined): readonly string[] {
  if (number === undefined) return [...seen].slice(0, 1);
  return seen.has(number) ? [number] : [];
}
