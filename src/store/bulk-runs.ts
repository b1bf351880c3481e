import { sql } from 'kysely';
import type { BulkKept } from '../app/store-bulk.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const COLUMNS = sql`id, person_id as "personId", act, input, at, stopped, items`;

export const listBulks = (connection: Connection, programmeId: string, personId: string, limit: number): Promise<BulkKept[]> =>
  rows<BulkKept>(
    connection,
    sql<BulkKept>`select ${COLUMNS} from bulk_runs
      where programme_id = ${programmeId} and person_id = ${personId} order by at desc, id desc limit ${limit}`.compile(db),
  );

export const lockBulk = (connection: Connection, programmeId: string, personId: string, id: string): Promise<BulkKept | undefined> =>
  firstRow(
    connection,
    sql<BulkKept>`select ${COLUMNS} from bulk_runs
      where programme_id = ${programmeId} and person_id = ${personId} and id = ${id} for update`.compile(db),
  );

export async function addBulk(
  connection: Connection,
  programmeId: string,
  { id, personId, act, input, at, stopped, items }: BulkKept,
): Promise<void> {
  const statement = sql`insert into bulk_runs (programme_id, id, person_id, act, input, at, stopped, items)
    values (${programmeId}, ${id}, ${personId}, ${act}, ${JSON.stringify(input)}, ${at}, ${stopped}, ${JSON.stringify(items)})
    on conflict do nothing`;
  await run(connection, statement.compile(db));
}

export async function saveBulk(connection: Connection, programmeId: string, { id, personId, stopped, items }: BulkKept): Promise<void> {
  const statement = sql`update bulk_runs set stopped = ${stopped}, items = ${JSON.stringify(items)}
    where programme_id = ${programmeId} and person_id = ${personId} and id = ${id}`;
  await run(connection, statement.compile(db));
}
