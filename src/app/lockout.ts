import { refuse, type Refused } from '../kernel/result.ts';
import type { Tx } from './store.ts';

const MOST_FAILURES = 5;
const LOCKED_MS = 15 * 60_000;
const SHANGHAI_MS = 8 * 3_600_000;

const clockTime = (instant: number): string => new Date(instant + SHANGHAI_MS).toISOString().slice(11, 16);

/** Refuses an account that has failed too often lately, whoever asks and whether it exists, and says from when on to try again; attempts at one account come one after another. */
export async function refuseLocked(tx: Pick<Tx, 'lockFailures'>, account: string, at: string): Promise<Refused | null> {
  const since = new Date(Date.parse(at) - LOCKED_MS).toISOString();
  const failures = await tx.lockFailures(account, since);
  const counted = failures[MOST_FAILURES - 1];
  if (counted === undefined) return null;
  // The minute after: whoever comes at the minute named gets in.
  const until = clockTime(Date.parse(counted) + LOCKED_MS + 60_000);
  return refuse('too-many', `连续${MOST_FAILURES}次未通过，账号已锁定，请${until}以后再试，或联系系统管理员`);
}
