import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Result } from '../kernel/result.ts';

const ATTEMPTS = 5;
/** serialization_failure, deadlock_detected */
const PASSING = new Set(['40001', '40P01']);
const isPassing = (error: unknown): boolean => error instanceof DatabaseError && PASSING.has(error.code ?? '');

async function once<T>(client: PoolClient, work: () => Promise<Result<T>>, keeps: boolean): Promise<Result<T>> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query(keeps && result.ok ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    // A broken connection has rolled back by itself; the error that broke it is the one to tell.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Runs `work` in one transaction on one client of the pool: commits an ok that is to be kept, rolls back a refusal and a throw. */
export async function transact<T>(pool: Pool, work: (client: PoolClient) => Promise<Result<T>>, keeps = true): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await once(client, () => work(client), keeps);
    } catch (error) {
      if (!(error instanceof DatabaseError)) broken = error instanceof Error ? error : new Error(String(error));
      if (!isPassing(error) || attempt === ATTEMPTS) throw error;
    } finally {
      client.release(broken);
    }
    await wait(attempt * 20);
  }
}

/** A part of a transaction: a refusal undoes the part alone, a throw ends the whole. Parts do not lie within each other. */
export async function within<T>(client: PoolClient, work: () => Promise<Result<T>>): Promise<Result<T>> {
  await client.query('savepoint part');
  const result = await work();
  await client.query(result.ok ? 'release savepoint part' : 'rollback to savepoint part');
  return result;
}
