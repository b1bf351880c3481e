import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import { type Fen, sumFen } from '../kernel/fen.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import type { FundUse } from '../kernel/fund-use.ts';
import { type Account, accountOf, type Holding, sourceOf } from '../kernel/accounts.ts';

export type Posting = { readonly account: Account; readonly fen: Fen };

/** One movement of money: whole fen, postings that sum to zero, never changed, only reversed. */
export type Entry = {
  readonly id: string;
  readonly on: Day;
  readonly says: string;
  readonly clause: ClauseId;
  /** The project the money is for, and its firm's credit code; null where money comes in or is allotted. */
  readonly beneficiary: { readonly caseId: string; readonly firm: string } | null;
  readonly postings: readonly Posting[];
  /** The entry this one takes back. */
  readonly reverses?: string;
};

/** Takes `fen` from one holding of a source to another, within one use. */
export const moved = (source: FundSource, from: Holding, to: Holding, fen: Fen, use?: FundUse): readonly Posting[] => [
  { account: accountOf(source, from, use), fen: -fen },
  { account: accountOf(source, to, use), fen },
];

/** Whether the postings sum to zero. */
export const isBalanced = ({ postings }: Pick<Entry, 'postings'>): boolean => sumFen(postings.map(({ fen }) => fen)) === 0n;

/** Whether all postings are of one source: region's and county's money never mix (measures/2). */
export const isOfOneSource = ({ postings }: Pick<Entry, 'postings'>): boolean =>
  new Set(postings.map(({ account }) => sourceOf(account))).size <= 1;

/** The entry that takes another back in full. */
export const reverseEntry = (entry: Entry, { id, on, says }: Pick<Entry, 'id' | 'on' | 'says'>): Entry => ({
  ...entry,
  id,
  on,
  says,
  postings: entry.postings.map(({ account, fen }) => ({ account, fen: -fen })),
  reverses: entry.id,
});
