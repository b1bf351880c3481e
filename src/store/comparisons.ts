import { sql } from 'kysely';
import type { Comparison } from '../app/store-comparisons.ts';
import { db, rows, run, type Connection } from './sql.ts';

export const listComparisons = (connection: Connection, programmeId: string): Promise<Comparison[]> =>
  rows(
    connection,
    sql<Comparison>`select id, issuer, digest, count, matched, json_build_object('personId', by_id, 'name', by_name) as by, on_day as "on", at
      from list_comparisons where programme_id = ${programmeId} order by id desc`.compile(db),
  );

export async function addComparison(connection: Connection, programmeId: string, comparison: Comparison): Promise<void> {
  const { id, issuer, digest, count, matched, by, on, at } = comparison;
  const insert = sql`insert into list_comparisons (programme_id, id, issuer, digest, count, matched, by_id, by_name, on_day, at)
    values (${programmeId}, ${id}, ${issuer}, ${digest}, ${count}, ${matched}::text[], ${by.personId}, ${by.name}, ${on}, ${at})`;
  await run(connection, insert.compile(db));
}
