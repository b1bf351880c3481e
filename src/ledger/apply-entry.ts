import type { Earmark } from '../kernel/earmark.ts';
import { formatYuan } from '../kernel/fen.ts';
import { ok, refuse, type Refused, type Result } from '../kernel/result.ts';
import { accountLabel, holdingOf } from '../kernel/accounts.ts';
import { type Balances, changesOf, type Held, heldForCase, heldIn } from './balances.ts';
import { brokenEarmark } from './earmarks.ts';
import { type Entry, isBalanced, isOfOneSource } from './entry.ts';
import { isOnTheWay } from './way.ts';

/**
 * What the entry leaves in every balance it moves, by key. Refuses to overdraw an account or what it holds for the case, to mix sources, and to break an earmark.
 * Throws on postings that do not sum to zero or leave the way of the money: no decision makes such an entry.
 */
export function judgeEntry(balances: Held, entry: Entry, earmarks: readonly Earmark[]): Result<Balances> {
  if (!isBalanced(entry)) throw new RangeError(`entry ${entry.id} does not sum to zero`);
  if (!isOfOneSource(entry))
    return refuse('funds', '自治区资金与县级资金分账管理，不能在一笔分录中混用，请分开登记', { clause: 'measures/2' });
  if (!isOnTheWay(entry)) throw new RangeError(`entry ${entry.id} leaves the way of the money`);
  const moved = new Map([...changesOf(entry)].map(([key, change]) => [key, (balances.get(key) ?? 0n) + change]));
  const after: Held = { get: (key) => moved.get(key) ?? balances.get(key) };
  return overdrawn(balances, after, entry) ?? beyond(after, entry, earmarks) ?? ok(moved);
}

/** All balances after the entry, refused as `judgeEntry` refuses. */
export function applyEntry(balances: Balances, entry: Entry, earmarks: readonly Earmark[]): Result<Balances> {
  const moved = judgeEntry(balances, entry, earmarks);
  return moved.ok ? ok(new Map([...balances, ...moved.value])) : moved;
}

function overdrawn(before: Held, after: Held, { postings, beneficiary }: Entry): Refused | null {
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

function beyond(after: Held, entry: Entry, earmarks: readonly Earmark[]): Refused | null {
  const broken = brokenEarmark(after, entry, earmarks);
  return broken ? refuse('funds', `记账后将违反“${broken.says}”，请调整金额`, { clause: broken.clause }) : null;
}
