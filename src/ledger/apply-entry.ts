import { type Fen, formatYuan } from '../kernel/fen.ts';
import { ok, refuse, type Refused, type Result } from '../kernel/result.ts';
import { accountLabel, holdingOf } from './accounts.ts';
import { type Balances, changesOf, grantedTo, heldForCase, heldIn } from './balances.ts';
import { type Entry, isBalanced, isOfOneSource } from './entry.ts';

/** Limits of the policy that the books themselves keep: the most one firm is granted over its life (measures/7.1). */
export type Earmarks = { readonly firmCeilingFen: Fen };

/**
 * Balances after the entry. Refuses to overdraw an account or what it holds for the case, to mix sources, and to grant a firm more
 * than the ceiling. Throws on postings that do not sum to zero: no decision makes such an entry.
 */
export function applyEntry(balances: Balances, entry: Entry, earmarks: Earmarks): Result<Balances> {
  if (!isBalanced(entry)) throw new RangeError(`entry ${entry.id} does not sum to zero`);
  if (!isOfOneSource(entry))
    return refuse('funds', '自治区资金与县级资金分账管理，不能在一笔分录中混用，请分开登记', { clause: 'measures/2' });
  const after = new Map(balances);
  for (const [key, change] of changesOf(entry)) after.set(key, (balances.get(key) ?? 0n) + change);
  return overdrawn(balances, after, entry) ?? aboveCeiling(balances, after, entry, earmarks) ?? ok(after);
}

function overdrawn(before: Balances, after: Balances, { postings, beneficiary }: Entry): Refused | null {
  for (const { account } of postings) {
    if (holdingOf(account) === 'external') continue;
    const isShort = heldIn(after, account) < 0n || (beneficiary !== null && heldForCase(after, account, beneficiary.caseId) < 0n);
    if (!isShort) continue;
    return refuse('funds', `${accountLabel(account)}余额不足，现有${formatYuan(heldIn(before, account))}元，请先补足资金`, {
      clause: 'measures/2',
    });
  }
  return null;
}

function aboveCeiling(before: Balances, after: Balances, { beneficiary }: Entry, { firmCeilingFen }: Earmarks): Refused | null {
  if (beneficiary === null) return null;
  const granted = grantedTo(after, beneficiary.firm);
  if (granted <= firmCeilingFen || granted <= grantedTo(before, beneficiary.firm)) return null;
  return refuse('funds', `该企业累计补助将超过${formatYuan(firmCeilingFen)}元的上限，请核减金额`, { clause: 'measures/7.1' });
}
