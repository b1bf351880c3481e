import type { ExpenseFacts, Policy } from '../../../../policy/index.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { FactsOf } from '../../needs.ts';
import type { Expense } from '../events.ts';
import type { ProjectDeed } from '../project-deed.ts';

/**
 * Takes every ledger line that is not yet on file, in sheet order, each with the verdict of measures/16 and its arithmetic; and
 * again those still open whose papers have come since. An invoice claimed in any case, or by a line above, is known as seen.
 * Refuses where nothing is new.
 */
export const registerExpense: ProjectDeed<'registerExpense'> = {
  decide: (state, { facts, policy }) => {
    const onFile = new Map(state.expenses.map((expense) => [expense.id, expense]));
    const taken = takeOnFile(onFile, state.application.creditCode, facts, policy);
    const news = taken.filter(({ id, verdict }) => !answersAlike(onFile.get(id)?.verdict, verdict));
    if (news.length === 0)
      return refuse('already-done', '投资台账中没有本企业新的支出或新补的凭证，请先导入更新后的台账和发票', { clause: 'measures/16' });
    return ok(news.map((expense) => ({ type: 'expense-registered', expense })));
  },
};

function takeOnFile(
  onFile: ReadonlyMap<string, Expense>,
  enterprise: string,
  { lines, seenInvoices, window }: FactsOf<'registerExpense'>,
  { decisions, explain }: Policy,
): Expense[] {
  const seen = new Set(seenInvoices);
  return lines.flatMap((line) => {
    const old = onFile.get(line.id);
    if (old && old.verdict.outcome !== 'unknown') return [];
    const number = line.facts.invoice?.number;
    const known = isItsOwn(old, number) ? [] : bearing(seen, number);
    const ruling = old?.facts.category === line.facts.category ? old?.ruling : undefined;
    const facts: ExpenseFacts = { ...line.facts, enterprise, window, seenInvoices: known, ...(ruling && { recognisedBy: ruling.by }) };
    if (number !== undefined) seen.add(number);
    return [{ ...line, facts, verdict: decisions.expense.decide(facts), steps: explain.expense(facts), ...(ruling && { ruling }) }];
  });
}

/** An open expense that was the first to bring this invoice has claimed it itself. */
const isItsOwn = (old: Expense | undefined, number: string | undefined): boolean =>
  number !== undefined && old?.facts.invoice?.number === number && old.facts.seenInvoices?.length === 0;

/** Of all invoices seen anywhere, those the verdict turns on: an event need not carry the whole county's. */
function bearing(seen: ReadonlySet<string>, number: string | undefined): readonly string[] {
  if (number === undefined) return [...seen].slice(0, 1);
  return seen.has(number) ? [number] : [];
}

const answersAlike = (old: Verdict | undefined, verdict: Verdict): boolean =>
  old !== undefined && old.because.every(({ holds }, index) => holds === verdict.because[index]?.holds);
