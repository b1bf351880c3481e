import type { Fen } from '../kernel/fen.ts';
import { type Account, holdingOf } from './accounts.ts';
import type { Entry } from './entry.ts';

/** What every account holds, and how much of it is one case's or one firm's. Only entries change it. */
export type Balances = ReadonlyMap<string, Fen>;

export const NO_BALANCES: Balances = new Map();
export const caseKey = (account: Account, caseId: string): string => `${account}#${caseId}`;
const firmKey = (firm: string): string => `firm:${firm}`;

export const heldIn = (balances: Balances, account: Account): Fen => balances.get(account) ?? 0n;
/** How much of the account is for this case. */
export const heldForCase = (balances: Balances, account: Account, caseId: string): Fen => balances.get(caseKey(account, caseId)) ?? 0n;
/** Committed and paid to one firm over its whole life, whatever the source. */
export const grantedTo = (balances: Balances, firm: string): Fen => balances.get(firmKey(firm)) ?? 0n;

/** Everything the entry moves, as balance key → change. A firm's grant moves with committed and paid. */
export function changesOf({ postings, beneficiary }: Entry): ReadonlyMap<string, Fen> {
  const changes = new Map<string, Fen>();
  const add = (key: string, fen: Fen): void => void changes.set(key, (changes.get(key) ?? 0n) + fen);
  for (const { account, fen } of postings) {
    add(account, fen);
    const isGrant = ['committed', 'paid'].includes(holdingOf(account));
    if (beneficiary === null || !isGrant) continue;
    add(caseKey(account, beneficiary.caseId), fen);
    add(firmKey(beneficiary.firm), fen);
  }
  return changes;
}
