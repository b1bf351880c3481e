import { sql } from 'kysely';
import type { FoundProject, ImportReads, RegisterRecord } from '../app/store-imports.ts';
import type { Day } from '../kernel/day.ts';
import { copyInto } from './copy.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const COLUMNS = ['id', 'register', 'key', 'subject', 'fields', 'data', 'digest', 'source'] as const;
const registerRows = (programmeId: string) =>
  db
    .selectFrom('register_rows')
    .select([...COLUMNS, 'gone_on as goneOn'])
    .where('programme_id', '=', programmeId);
type Filter = NonNullable<Parameters<ImportReads['listRegister']>[1]>;

/** In the order they were read in. */
export function listRegister(
  connection: Connection,
  programmeId: string,
  register: string,
  { subjects, keys }: Filter = {},
): Promise<RegisterRecord[]> {
  let query = registerRows(programmeId).where('register', '=', register).orderBy('id');
  if (subjects !== undefined) query = query.where(sql<boolean>`subject = any(${subjects}::text[])`);
  if (keys !== undefined) query = query.where(sql<boolean>`key = any(${keys}::text[])`);
  return rows(connection, query.compile());
}

export async function listRegisterIds(connection: Connection, programmeId: string, register: string, subject: string): Promise<string[]> {
  const query = db
    .selectFrom('register_rows')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('register', '=', register)
    .where('subject', '=', subject)
    .where('gone_on', 'is', null);
  return (await rows(connection, query.compile())).map(({ id }) => id);
}

export const findRegisterRow = (connection: Connection, programmeId: string, id: string): Promise<RegisterRecord | undefined> =>
  firstRow(connection, registerRows(programmeId).where('id', '=', id).compile());

export async function listRegisterDigests(connection: Connection, programmeId: string, register: string): Promise<Map<string, string>> {
  const query = db
    .selectFrom('register_rows')
    .select(['key', sql<string>`case when gone_on is null then digest else '' end`.as('digest')])
    .where('programme_id', '=', programmeId)
    .where('register', '=', register);
  return new Map((await rows(connection, query.compile())).map(({ key, digest }) => [key, digest]));
}

export async function countRegisters(connection: Connection, programmeId: string): Promise<Map<string, number>> {
  const query = sql<{
    register: string;
    n: number;
  }>`select register, count(*)::int as n from register_rows where programme_id = ${programmeId} group by register`;
  return new Map((await rows(connection, query.compile(db))).map(({ register, n }) => [register, n]));
}

/** A changed row keeps its id: what leans on it still finds it. */
export async function saveRegisterRows(connection: Connection, programmeId: string, records: readonly RegisterRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += 5_000) {
    const query = sql`insert into register_rows (programme_id, id, register, key, subject, fields, data, digest, source)
      select ${programmeId}, id, register, key, subject, fields, data, digest, source
      from json_to_recordset(${JSON.stringify(records.slice(start, start + 5_000))}::json)
        as x (id text, register text, key text, subject text, fields json, data json, digest text, source json)
      on conflict (programme_id, register, key) do update set
        subject = excluded.subject, fields = excluded.fields, data = excluded.data, digest = excluded.digest, source = excluded.source, gone_on = null`;
    await run(connection, query.compile(db));
  }
}

export async function markGone(connection: Connection, programmeId: string, ids: readonly string[], on: Day): Promise<void> {
  if (ids.length === 0) return;
  const query = sql`update register_rows set gone_on = ${on}::date where programme_id = ${programmeId} and id = any(${ids}::text[])`;
  await run(connection, query.compile(db));
}

const COPIED = ['programme_id', ...COLUMNS];

export async function addRegisterRows(connection: Connection, programmeId: string, records: readonly RegisterRecord[]): Promise<void> {
  const fields = records.map(({ id, register, key, subject, fields: shown, data, digest, source }) => [
    programmeId,
    id,
    register,
    key,
    subject,
    JSON.stringify(shown),
    JSON.stringify(data),
    digest,
    JSON.stringify(source),
  ]);
  await copyInto(connection, 'register_rows', COPIED, fields);
}

export async function listProjectsByCreditCode(
  connection: Connection,
  programmeId: string,
  codes: readonly string[],
): ReturnType<ImportReads['listProjectsByCreditCode']> {
  // Joined, so that each code is looked up by itself: asked for any of them, a table that has just grown is read whole.
  const query = sql<{ code: string } & FoundProject>`select code, id, stage, township, digest from unnest(${codes}::text[]) as wanted (code)
    join cases on programme_id = ${programmeId} and kind = 'project' and credit_code = code`;
  return new Map((await rows(connection, query.compile(db))).map(({ code, ...found }) => [code, found]));
}
