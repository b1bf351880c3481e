import { sql } from 'kysely';
import type { KeptHead, NewText, PolicyText, WrittenText } from '../app/store-texts.ts';
import { db, rows, run, type Connection } from './sql.ts';

export async function listPolicyTexts(connection: Connection, programmeId: string): Promise<PolicyText[]> {
  const query = db.selectFrom('policy_texts').selectAll().where('programme_id', '=', programmeId).orderBy('version');
  return (await rows(connection, query.compile())).map(({ id, source, dated, digest, clauses, doubts, by_id, by_name, on_day, at }) => ({
    id,
    source,
    dated,
    digest,
    clauses,
    doubts,
    by: { personId: by_id, name: by_name },
    on: on_day,
    at,
  }));
}

type WrittenRow = Omit<WrittenText, 'by'> & { readonly byId: string; readonly byName: string };

export async function listWrittenTexts(connection: Connection, programmeId: string): Promise<WrittenText[]> {
  const query = sql<WrittenRow>`select id, source, dated, digest, clauses::text as clauses, doubts::text as doubts, by_id as "byId",
      by_name as "byName", on_day as "on", at, version, hash from policy_texts where programme_id = ${programmeId} order by version`;
  const found = await rows(connection, query.compile(db));
  return found.map(({ byId, byName, ...text }) => ({ ...text, by: { personId: byId, name: byName } }));
}

export async function lockPolicyTexts(connection: Connection): Promise<void> {
  await run(connection, sql`lock table policy_texts in share row exclusive mode`.compile(db));
}

export const listTextHeads = (connection: Connection, programmeId: string): Promise<KeptHead[]> =>
  rows(
    connection,
    db.selectFrom('policy_text_heads').select(['version', 'head']).where('programme_id', '=', programmeId).orderBy('version').compile(),
  );

export async function addPolicyText(connection: Connection, programmeId: string, text: NewText): Promise<void> {
  const { by, on, ...row } = text;
  const values = { programme_id: programmeId, ...row, by_id: by.personId, by_name: by.name, on_day: on };
  await run(connection, db.insertInto('policy_texts').values(values).compile());
  const head = { programme_id: programmeId, version: text.version, head: text.hash };
  await run(connection, db.insertInto('policy_text_heads').values(head).compile());
}
