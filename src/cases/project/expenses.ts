import { sumFen } from '../../kernel/fen.ts';
import type { Expense } from './events.ts';

/** What is recognised of one expense, in fen (measures/7.1). */
export const recognisedOf = ({ verdict }: Pick<Expense, 'verdict'>): number =>
  verdict.outcome === 'yes' ? (verdict.value?.recognisedFen ?? 0) : 0;

/** Recognised investment of all expenses on file, in fen (measures/7.1). */
export const recognisedFenOf = (expenses: readonly Expense[]): number =>
  Number(sumFen(expenses.map((expense) => BigInt(recognisedOf(expense)))));

/** The supplier's credit code as far as the papers name one. */
const supplierCodeOf = ({ facts }: Expense): string | undefined => facts.contract?.party ?? facts.invoice?.seller ?? facts.payment?.payee;

/** Credit codes of everyone whose work is recognised or may yet be: those from whom the evaluator must be independent (measures/9). */
export function transformersOf(expenses: readonly Expense[]): readonly string[] {
  const counted = expenses.filter(({ verdict }) => verdict.outcome !== 'no');
  return [...new Set(counted.map(supplierCodeOf).filter((code) => code !== undefined))];
}

/** How a page or a refusal calls a supplier known by its code. */
export const supplierNameOf = (expenses: readonly Expense[], code: string): string =>
  expenses.find((expense) => supplierCodeOf(expense) === code)?.supplier ?? code;
