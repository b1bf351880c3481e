import type { FindingRow } from '../../../contract/finding-views.ts';

export const SHOWS = ['open', 'answered', 'all'] as const;
export type Show = (typeof SHOWS)[number];
export type FindingFilter = { readonly show?: Show; readonly test?: string; readonly firm?: string };

/** The findings asked for; without a word, those that nobody has explained. */
export const shownOf = (rows: readonly FindingRow[], { show = 'open', test, firm }: FindingFilter): readonly FindingRow[] =>
  rows.filter(
    (row) =>
      (show === 'all' || (row.answer === null) === (show === 'open')) &&
      (test === undefined || row.test === test) &&
      (firm === undefined || row.caseId === firm),
  );

/** What hangs on these findings: each expense once, and nothing of a firm twice where the firm itself is in doubt. */
export function sumAtStake(rows: readonly FindingRow[]): number {
  const whole = new Map(rows.filter(({ expenseId }) => expenseId === undefined).map((row) => [row.caseId, row.atStakeFen]));
  const single = new Map(
    rows
      .filter(({ expenseId, caseId }) => expenseId !== undefined && !whole.has(caseId))
      .map((row) => [`${row.caseId} ${row.expenseId}`, row.atStakeFen]),
  );
  return [...whole.values(), ...single.values()].reduce((sum, fen) => sum + fen, 0);
}
