// Random movements of money along the way it may go, for the books in memory and for those in PostgreSQL.
import fc from 'fast-check';
import { asDay } from '../src/kernel/day.ts';
import type { Earmark } from '../src/kernel/earmark.ts';
import { FUND_SOURCES, type FundSource } from '../src/kernel/fund-source.ts';
import { FUND_USES, type FundUse } from '../src/kernel/fund-use.ts';
import { ACCOUNTS, type Holding, holdingOf } from '../src/kernel/accounts.ts';
import { allottedTo, type Balances, grantedTo, heldIn } from '../src/ledger/balances.ts';
import { type Entry, moved } from '../src/ledger/entry.ts';

const WAYS: readonly (readonly [Holding, Holding])[] = [
  ['external', 'unallocated'],
  ['unallocated', 'external'],
  ['unallocated', 'allocated'],
  ['allocated', 'unallocated'],
  ['allocated', 'committed'],
  ['committed', 'allocated'],
  ['committed', 'obligated'],
  ['obligated', 'committed'],
  ['obligated', 'paid'],
  ['committed', 'paid'],
  ['paid', 'recovered'],
  ['recovered', 'allocated'],
  ['recovered', 'external'],
];
const FIRMS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const TO_FIRMS: readonly Holding[] = ['committed', 'obligated', 'paid'];

export type Move = {
  readonly source: FundSource;
  readonly way: readonly [Holding, Holding];
  readonly fen: bigint;
  readonly firm: string;
  readonly use: FundUse;
};
export const anyMove: fc.Arbitrary<Move> = fc.record({
  source: fc.constantFrom(...FUND_SOURCES),
  way: fc.constantFrom(...WAYS),
  fen: fc.oneof(fc.bigInt({ min: 1n, max: 30_000_000n }), fc.bigInt({ min: 1n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 100n })),
  firm: fc.constantFrom(...FIRMS),
  use: fc.oneof(fc.constantFrom(...FUND_USES), fc.constant('transformation' as const)),
});

/** The entry of a move; money comes in by the hundredfold, so that something can be allotted. */
export const entryOf = ({ source, way, fen, firm, use }: Move, id: string): Entry => ({
  id,
  on: asDay('2026-08-01'),
  says: '样例',
  clause: 'measures/2',
  beneficiary: way.some((holding) => TO_FIRMS.includes(holding)) ? { caseId: `case-${firm}`, firm } : null,
  postings: moved(source, ...way, way[0] === 'external' ? fen * 20n : fen, use),
});

/** What is amiss in the books by a reckoning of its own: overdrafts, and every limit that does not hold. */
export function faultsIn(balances: Balances, earmarks: readonly Earmark[]): readonly string[] {
  const overdrawn = ACCOUNTS.filter((account) => holdingOf(account) !== 'external' && heldIn(balances, account) < 0n);
  const allotted = (sources: readonly FundSource[], uses: readonly FundUse[]): bigint =>
    sources.flatMap((source) => uses.map((use) => allottedTo(balances, source, use))).reduce((sum, fen) => sum + fen, 0n);
  const holds = ({ kind, uses, most }: Earmark): boolean => {
    if (kind === 'total') return allotted(FUND_SOURCES, uses) <= BigInt(most);
    if (kind === 'share')
      return FUND_SOURCES.every((source) => allotted([source], uses) * 100n <= -heldIn(balances, `${source}/external`) * BigInt(most));
    return FIRMS.every((firm) => uses.every((use) => grantedTo(balances, firm, use) <= BigInt(most)));
  };
  return [...overdrawn, ...earmarks.filter((each) => !holds(each)).map(({ id }) => id)];
}
