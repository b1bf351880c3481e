import type { Fen } from '../kernel/fen.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import type { FundUse } from '../kernel/fund-use.ts';
import { type Account, accountOf, type Holding, holdingOf, USE_HOLDINGS, purposeOf } from '../kernel/accounts.ts';
import type { Entry } from './entry.ts';

/** What every account holds, and how much of it is one case's or one firm's. Only entries change it. */
export type Balances = ReadonlyMap<string, Fen>;

/** Balances as a rule reads them, one at a time: a batch holds them in a map that moves on, a lookup is all a rule needs. */
export type Held = Pick<Balances, 'get'>;

export const NO_BALANCES: Balances = new Map();
/** What a case or a firm has from the moment money is bound to it until it is taken back. */
const GRANTED: readonly Holding[] = ['committed', 'obligated', 'paid'];

export const caseKey = (account: Account, caseId: string): string => `${account}#${caseId}`;
export const firmKey = (firm: string, use: FundUse): string => (use === 'transformation' ? `firm:${firm}` : `firm:${firm}/${use}`);

export const heldIn = (balances: Held, account: Account): Fen => balances.get(account) ?? 0n;
/** How much of the account is for this case. */
export const heldForCase = (balances: Held, account: Account, caseId: string): Fen => balances.get(caseKey(account, caseId)) ?? 0n;
/** Bound for and paid to one firm over its whole life, whatever the source. */
export const grantedTo = (balances: Held, firm: string, use: FundUse = 'transformation'): Fen => balances.get(firmKey(firm, use)) ?? 0n;

/** The accounts that hold what a source has allotted to a use. */
export const accountsOfUse = (source: FundSource, use: FundUse): readonly Account[] =>
  USE_HOLDINGS.map((holding) => accountOf(source, holding, use));
/** All that a source has allotted to a use, however far it has come. */
export const allottedTo = (balances: Held, source: FundSource, use: FundUse): Fen =>
  accountsOfUse(source, use).reduce((sum, account) => sum + heldIn(balances, account), 0n);

/** Everything the entry moves, as balance key → change. A firm's grant moves with what is bound for it and paid to it. */
export function changesOf({ postings, beneficiary }: Entry): ReadonlyMap<string, Fen> {
  const changes = new Map<string, Fen>();
  const add = (key: string, fen: Fen): void => void changes.set(key, (changes.get(key) ?? 0n) + fen);
  for (const { account, fen } of postings) {
    add(account, fen);
    const use = purposeOf(account);
    if (beneficiary === null || use === null || !GRANTED.includes(holdingOf(account))) continue;
    add(caseKey(account, beneficiary.caseId), fen);
    add(firmKey(beneficiary.firm, use), fen);
  }
  return changes;
}
