import { sql } from 'kysely';
import type { SavedFilter } from '../contract/filter-views.ts';
import { db, rows, run, type Connection } from './sql.ts';

export const listFilters = (connection: Connection, programmeId: string, personId: string): Promise<SavedFilter[]> =>
  rows<SavedFilter>(
    connection,
    sql<SavedFilter>`select list, name, search from saved_filters
      where programme_id = ${programmeId} and person_id = ${personId} order by list, name collate "zh-x-icu"`.compile(db),
  );

export async function saveFilter(
  connection: Connection,
  programmeId: string,
  personId: string,
  { list, name, search }: SavedFilter,
): Promise<void> {
  const statement = sql`insert into saved_filters (programme_id, person_id, list, name, search)
    values (${programmeId}, ${personId}, ${list}, ${name}, ${JSON.stringify(search)})
    on conflict (programme_id, person_id, list, name) do update set search = excluded.search`;
  await run(connection, statement.compile(db));
}

export async function dropFilter(
  connection: Connection,
  programmeId: string,
  personId: string,
  { list, name }: Pick<SavedFilter, 'list' | 'name'>,
): Promise<boolean> {
  const statement = sql`delete from saved_filters
    where programme_id = ${programmeId} and person_id = ${personId} and list = ${list} and name = ${name}`;
  return (await run(connection, statement.compile(db))) > 0;
}
