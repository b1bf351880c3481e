import { FINDING_TITLES } from '../../../cases/project/evidence/words.ts';
import type { FindingRow } from '../../../contract/finding-views.ts';
import { FINDINGS } from './words.ts';

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

/** What is asked for, in words. */
export function filterSays({ show = 'open', test, firm }: FindingFilter, rows: readonly FindingRow[]): string {
  const name = rows.find(({ caseId }) => caseId === firm)?.name ?? firm;
  const title = rows.find((row) => row.test === test)?.test;
  return [
    `${FINDINGS.show} ${FINDINGS.shows[show]}`,
    ...(test === undefined ? [] : [`${FINDINGS.test} ${title === undefined ? test : FINDING_TITLES[title]}`]),
    ...(name === undefined ? [] : [`${FINDINGS.firm} ${name}`]),
  ].join('；');
}

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
