import { sql } from 'kysely';
import { searchKeys } from './search-keys.ts';
import { db, rows, run, type Connection } from './sql.ts';

const AT_ONCE = 5_000;

/** Gives the cases that were recorded before there were initials theirs. Two processes that do it at once do the same. */
export async function fillInitials(connection: Connection): Promise<void> {
  const without = sql<{ programmeId: string; id: string; title: string }>`
    select programme_id as "programmeId", id, title from cases where initials is null limit ${AT_ONCE}`;
  const some = await rows(connection, without.compile(db));
  if (some.length === 0) return;
  const keys = JSON.stringify(some.map(({ title, ...of }) => ({ ...of, ...searchKeys(title) })));
  await run(
    connection,
    sql`update cases as c set initials = x.initials, pairs = x.pairs
      from json_to_recordset(${keys}::json) as x ("programmeId" text, id text, initials text, pairs text[])
      where c.programme_id = x."programmeId" and c.id = x.id`.compile(db),
  );
  await fillInitials(connection);
}
