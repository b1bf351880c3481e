import type { KeyClaim } from '../app/store.ts';
import { db, firstRow, run, type Connection } from './sql.ts';

/** Inserting waits for a transaction that holds the same key; after it commits, its result is there to be read. */
export async function claimKey(connection: Connection, programmeId: string, key: string, digest: string): Promise<KeyClaim> {
  const claim = db
    .insertInto('commands')
    .values({ programme_id: programmeId, key, digest, result: 'null' })
    .onConflict((conflict) => conflict.doNothing());
  if ((await run(connection, claim.compile())) === 1) return { state: 'fresh' };
  const known = db.selectFrom('commands').select(['digest', 'result']).where('programme_id', '=', programmeId).where('key', '=', key);
  const row = await firstRow(connection, known.compile());
  return row?.digest === digest ? { state: 'known', result: row.result } : { state: 'other-content' };
}

export async function keepResult(connection: Connection, programmeId: string, key: string, result: unknown): Promise<void> {
  const query = db
    .updateTable('commands')
    .set({ result: JSON.stringify(result) })
    .where('programme_id', '=', programmeId)
    .where('key', '=', key);
  await run(connection, query.compile());
}
