import type { ExpenseCategory } from '../../../policy/policy.ts';
import { recognisedOf } from '../project/expenses.ts';
import type { Expense } from '../project/records.ts';

/**
 * An amount split by the kinds of the recognised expenses it was paid for, in whole fen: each its share rounded down, what is left
 * to the largest. The parts add up to the amount; without recognised expenses there are none.
 */
export function byCategory(
  fen: number,
  expenses: readonly Expense[],
): readonly { readonly category: ExpenseCategory; readonly fen: number }[] {
  const sums = new Map<ExpenseCategory, bigint>();
  for (const expense of expenses) {
    const { category } = expense.facts;
    const recognised = BigInt(recognisedOf(expense));
    if (category !== undefined && recognised > 0n) sums.set(category, (sums.get(category) ?? 0n) + recognised);
  }
  const total = [...sums.values()].reduce((sum, each) => sum + each, 0n);
  if (total === 0n || fen === 0) return [];
  const largest = [...sums].toSorted(([, a], [, b]) => (a < b ? 1 : -1));
  const shares = largest.map(([category, recognised]) => ({ category, fen: Number((BigInt(fen) * recognised) / total) }));
  const rest = fen - shares.reduce((sum, each) => sum + each.fen, 0);
  return shares.map((each, index) => (index === 0 ? { ...each, fen: each.fen + rest } : each));
}
