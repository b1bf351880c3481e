import type { Fen } from '../kernel/fen.ts';
import type { FundUse } from '../kernel/fund-use.ts';
import { type Holding, holdingOf, purposeOf } from '../kernel/accounts.ts';
import type { Entry } from './entry.ts';

/**
 * The way of the money: in, allotted, bound by a confirmed award, ordered to be paid, paid; what was paid may be recovered, and
 * then goes back into the use it came from or to the source. Each step may be taken back.
 */
const STEPS: readonly (readonly [from: Holding, to: Holding])[] = [
  ['external', 'unallocated'],
  ['unallocated', 'allocated'],
  ['allocated', 'committed'],
  ['committed', 'obligated'],
  ['obligated', 'paid'],
  // An award whose instruction and payment are one act.
  ['committed', 'paid'],
  ['paid', 'recovered'],
  ['recovered', 'allocated'],
  ['recovered', 'external'],
];
const isStep = (from: Holding, to: Holding): boolean =>
  (from === 'allocated' && to === 'allocated') ||
  STEPS.some((step) => (step[0] === from && step[1] === to) || (step[1] === from && step[0] === to));

/** Money nobody is promised may be given another use; what was recovered only leaves its use for the source. */
const FREE: readonly Holding[] = ['external', 'unallocated', 'allocated'];
const RETURNED: readonly Holding[] = ['recovered', 'external'];

/** How far money has come: what is recovered is to be spent anew. */
const RANKS: Record<Holding, bigint> = {
  external: 0n,
  unallocated: 0n,
  recovered: 0n,
  allocated: 1n,
  committed: 2n,
  obligated: 3n,
  paid: 4n,
};

type Moving = Pick<Entry, 'postings'>;

/** Use → by how much the entry changes what is allotted to it; uses it only moves along the way are left out. */
export function allotmentsOf({ postings }: Moving): ReadonlyMap<FundUse, Fen> {
  const sums = new Map<FundUse, Fen>();
  for (const { account, fen } of postings) {
    const use = purposeOf(account);
    if (use !== null) sums.set(use, (sums.get(use) ?? 0n) + fen);
  }
  return new Map([...sums].filter(([, fen]) => fen !== 0n));
}

/** Whether money of these uses comes nearer to being spent. */
export const isOnward = ({ postings }: Moving, uses: readonly FundUse[]): boolean =>
  postings.reduce((sum, { account, fen }) => {
    const use = purposeOf(account);
    return use !== null && uses.includes(use) ? sum + RANKS[holdingOf(account)] * fen : sum;
  }, 0n) > 0n;

/** Whether money moves by a step of the way, and from one use to another only while nobody is promised it. */
export function isOnTheWay(entry: Moving): boolean {
  const [from, to] = [-1n, 1n].map((sign) => [
    ...new Set(entry.postings.filter(({ fen }) => fen * sign > 0n).map(({ account }) => holdingOf(account))),
  ]);
  if (from === undefined || to === undefined) return false;
  const changesUse = allotmentsOf(entry).size > 0;
  const isFree = [FREE, RETURNED].some((holdings) => [...from, ...to].every((holding) => holdings.includes(holding)));
  return from.every((a) => to.every((b) => isStep(a, b))) && (!changesUse || isFree);
}
