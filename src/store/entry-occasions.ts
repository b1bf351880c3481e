import { sql } from 'kysely';
import type { EntryOccasion } from '../app/store.ts';
import { db, rows, type Connection } from './sql.ts';

/** The instruction of an event that orders, pays or returns a payment, and the batch it was ordered in. */
const ORDERED = sql`select w.payload #>> '{order,instructionId}' as "instructionId", b.title as batch
  from events w left join cases b on b.programme_id = w.programme_id and b.id = w.payload #>> '{order,batchId}'
  where w.programme_id = e.programme_id and w.case_id = e.event_case_id and w.payload #>> '{order,instructionId}'
    in (v.payload #>> '{order,instructionId}', v.payload #>> '{payment,instructionId}', v.payload #>> '{failed,instructionId}') limit 1`;

export async function listOccasions(
  connection: Connection,
  programmeId: string,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, EntryOccasion>> {
  const query = sql<EntryOccasion & { readonly id: string }>`
    select e.id, c.kind, c.title as name, ordered."instructionId", ordered.batch
    from ledger_entries e
      join cases c on c.programme_id = e.programme_id and c.id = e.event_case_id
      join events v on v.programme_id = e.programme_id and v.case_id = e.event_case_id and v.version = e.event_version
      left join lateral (${ORDERED}) as ordered on true
    where e.programme_id = ${programmeId} and e.id = any(${[...entryIds]}::text[])`;
  return new Map((await rows(connection, query.compile(db))).map(({ id, ...occasion }) => [id, occasion]));
}
