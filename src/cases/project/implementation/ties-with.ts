import type { Policy } from '../../../../policy/policy.ts';
import { findTies, type Known, type Tie } from '../../tie-graph.ts';

/** What the decision does not ask: one person in two capacities, a shared phone or account, a third organisation between. */
export function tiesWith(
  evaluator: string,
  others: readonly string[],
  books: readonly Known[],
  { parameters }: Policy,
): readonly Tie[] | undefined {
  const share = parameters['commonHolderShare']?.value;
  if (share === undefined) throw new TypeError('the policy does not say from which share on a holder counts');
  const rowsOf = (code: string): readonly Known[] => books.filter(({ creditCode }) => creditCode === code);
  const pairs = rowsOf(evaluator).flatMap((one) => others.flatMap((code) => rowsOf(code).map((other) => [one, other] as const)));
  for (const [one, other] of pairs) {
    const ties = findTies(one, other, books, share);
    if (ties) return ties;
  }
  return undefined;
}
