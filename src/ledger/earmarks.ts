import type { Earmark } from '../kernel/earmark.ts';
import type { Fen } from '../kernel/fen.ts';
import { FUND_SOURCES, type FundSource } from '../kernel/fund-source.ts';
import type { FundUse } from '../kernel/fund-use.ts';
import { accountOf, sourceOf } from '../kernel/accounts.ts';
import { accountsOfUse, allottedTo, changesOf, firmKey, grantedTo, type Held, heldIn } from './balances.ts';
import type { Entry } from './entry.ts';
import { allotmentsOf, isOnward } from './way.ts';

const takesFromSource = ({ postings }: Entry): boolean =>
  postings.some(({ account, fen }) => fen > 0n && account === accountOf(sourceOf(account), 'external'));
const sourcesOf = ({ postings }: Entry): readonly FundSource[] => [...new Set(postings.map(({ account }) => sourceOf(account)))];

/** Whether the entry could break the earmark: it spends on its uses, or makes the whole smaller of which the uses are a share. */
const concerns = (entry: Entry, { kind, uses }: Earmark): boolean => isOnward(entry, uses) || (kind === 'share' && takesFromSource(entry));

const allotted = (balances: Held, source: FundSource, uses: readonly FundUse[]): Fen =>
  uses.reduce((sum, use) => sum + allottedTo(balances, source, use), 0n);

/** How much of what the earmark limits there is, and the most there may be, in the same unit. */
function measured(balances: Held, entry: Entry, { kind, uses, most }: Earmark): readonly (readonly [Fen, Fen])[] {
  if (kind === 'share')
    return sourcesOf(entry).map((source) => [
      allotted(balances, source, uses) * 100n,
      -heldIn(balances, accountOf(source, 'external')) * BigInt(most),
    ]);
  if (kind === 'total') return [[FUND_SOURCES.reduce((sum, source) => sum + allotted(balances, source, uses), 0n), BigInt(most)]];
  const { beneficiary } = entry;
  return beneficiary === null ? [] : [[uses.reduce((sum, use) => sum + grantedTo(balances, beneficiary.firm, use), 0n), BigInt(most)]];
}

/** The first earmark that would not hold after the entry, asked again at every step towards payment. */
export const brokenEarmark = (after: Held, entry: Entry, earmarks: readonly Earmark[]): Earmark | undefined =>
  earmarks.find((earmark) => concerns(entry, earmark) && measured(after, entry, earmark).some(([held, most]) => held > most));

function keysOf(entry: Entry, { kind, uses }: Earmark): readonly string[] {
  if (kind === 'firm') return entry.beneficiary === null ? [] : uses.map((use) => firmKey(entry.beneficiary?.firm ?? '', use));
  const sources = kind === 'share' ? sourcesOf(entry) : FUND_SOURCES;
  const held = sources.flatMap((source) => uses.flatMap((use) => accountsOfUse(source, use)));
  return kind === 'share' ? [...held, ...sources.map((source) => accountOf(source, 'external'))] : held;
}

/** What is not yet allotted, of all sources: whoever allots or takes money away holds these, one at a time. */
const allotting = (entry: Entry): readonly string[] =>
  allotmentsOf(entry).size > 0 || entry.postings.some(({ account }) => account === accountOf(sourceOf(account), 'external'))
    ? FUND_SOURCES.map((source) => accountOf(source, 'unallocated'))
    : [];

/** Every balance that the entry moves or by which its earmarks are judged. */
export const balancesFor = (entry: Entry, earmarks: readonly Earmark[]): readonly string[] => [
  ...new Set([
    ...changesOf(entry).keys(),
    ...allotting(entry),
    ...earmarks.filter((earmark) => concerns(entry, earmark)).flatMap((earmark) => keysOf(entry, earmark)),
  ]),
];
