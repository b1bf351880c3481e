import { sql } from 'kysely';
import type { CaseChange } from '../app/store.ts';
import { expand, idsIn, type KeptReason } from '../kernel/kept-reasons.ts';
import type { Holds, Reason } from '../kernel/verdict.ts';
import { db, rows, run, type Connection } from './sql.ts';

/** In the order of ids, so that two transactions never wait for each other crosswise. */
function distinct(changes: readonly CaseChange[]): KeptReason[] {
  const all = new Map<string, KeptReason>();
  for (const { events } of changes) for (const { reasons } of events) for (const reason of reasons) all.set(reason.id, reason);
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps the reasons that these events name and nobody has given before. */
export async function saveReasons(connection: Connection, programmeId: string, changes: readonly CaseChange[]): Promise<void> {
  const reasons = distinct(changes);
  if (reasons.length === 0) return;
  const query = sql`insert into reasons (programme_id, id, test, clause, holds, says)
    select ${programmeId}, id, test, clause, holds, says
    from json_to_recordset(${JSON.stringify(reasons)}::json) as x (id text, test text, clause text, holds text, says text)
    on conflict do nothing`;
  await run(connection, query.compile(db));
}

const holdsOf = (text: string): Holds => (text === 'unknown' ? text : text === 'true');

/** Whatever holds payloads as they were written, with every reason in its words: one round trip, or none where none is named. */
export async function withReasons<T>(connection: Connection, programmeId: string, written: T): Promise<T> {
  const ids = idsIn(written);
  if (ids.length === 0) return written;
  const query = db
    .selectFrom('reasons')
    .select(['id', 'test', 'clause', 'holds', 'says'])
    .where('programme_id', '=', programmeId)
    .where(sql<boolean>`id = any(${ids}::text[])`);
  const said = await rows(connection, query.compile());
  const reasons = new Map(
    said.map(({ id, test, clause, holds, says }): [string, Reason] => [id, { test, clause, holds: holdsOf(holds), says }]),
  );
  return expand(written, reasons);
}
