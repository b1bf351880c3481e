import type { FirmLine } from '../../../contract/fund-ledger-views.ts';
import { CATEGORY_WORDS } from '../../../cases/project/plan/words.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import type { Flow } from './sankey.tsx';
import { BOOK } from './words.ts';

/** More firms than these cannot be told apart in a picture: the smallest stand together. */
const MOST_FIRMS = 12;

/** What was paid, from source to firm and from firm to kind of expense. Both halves add up to the same. */
export function flowsOf(firms: readonly FirmLine[]): readonly Flow[] {
  const paid = firms.filter(({ paidFen }) => paidFen > 0).toSorted((a, b) => b.paidFen - a.paidFen);
  const rest = paid.slice(MOST_FIRMS);
  const nameOf = (firm: FirmLine): string => (rest.includes(firm) ? BOOK.others(rest.length) : firm.name);
  const flows = new Map<string, Flow>();
  const add = (from: string, to: string, step: 0 | 1, fen: number): void => {
    const key = `${step} ${from} ${to}`;
    flows.set(key, { from, to, step, fen: fen + (flows.get(key)?.fen ?? 0) });
  };
  for (const firm of paid) {
    add(FUND_SOURCE_WORDS[firm.source], nameOf(firm), 0, firm.paidFen);
    for (const { category, fen } of firm.categories) add(nameOf(firm), CATEGORY_WORDS[category], 1, fen);
  }
  return [...flows.values()];
}
