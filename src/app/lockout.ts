import { refuse, type Refused } from '../kernel/result.ts';
import type { Tx } from './store.ts';

const MOST_FAILURES = 5;
const LOCKED_MS = 15 * 60_000;

/** Refuses an account that has failed too often lately, whoever asks; attempts at one account come one after another. */
export async function refuseLocked(tx: Pick<Tx, 'lockFailures'>, account: string, at: string): Promise<Refused | null> {
  const since = new Date(Date.parse(at) - LOCKED_MS).toISOString();
  const failures = await tx.lockFailures(account, since);
  return failures < MOST_FAILURES ? null : refuse('too-many', `连续${MOST_FAILURES}次未通过，账号已锁定15分钟，请稍后再试或联系系统管理员`);
}
