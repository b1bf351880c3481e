import { sql } from 'kysely';
import type { Moment } from '../app/ports.ts';
import type { Told } from '../app/store-deliveries.ts';
import type { NewMessage } from '../app/store-messages.ts';
import type { MessagesView } from '../contract/message-views.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

/** Whoever holds the role now finds it; whoever comes later does not. */
export async function addMessages(
  connection: Connection,
  programmeId: string,
  messages: readonly NewMessage[],
  { today, at }: Moment,
): Promise<Told[]> {
  const query = sql<Told>`
    with told as (insert into messages (programme_id, source, template, version, kind, case_id, title, says, due_on, organisation, person_id, on_day, at)
    select distinct on (g.source, g.template, p.id) ${programmeId}, g.source, g.template, g.version, g.kind, g."caseId", g.title, g.says,
      g."dueOn", g.organisation, p.id, ${today}::date, ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(messages)}::json) as g (source text, template text, version integer, kind text, "caseId" text,
        title text, says text, "dueOn" date, organisation text, roles text[], persons text[])
      join memberships m on m.programme_id = ${programmeId} and m.role = any(g.roles) and m.ended_at is null
        and (not m.needs_second or m.confirmed_at is not null)
      join people p on p.programme_id = m.programme_id and p.id = m.person_id
    where (g.organisation is null or coalesce(m.organisation, p.organisation) = g.organisation)
      and (g.persons is null or p.id = any(g.persons))
    on conflict do nothing
    returning id, person_id, kind, template, version, title, says, case_id)
    select t.id::text as "messageId", t.person_id as "personId", t.kind, t.template, t.version, t.title, t.says, c.title as "of"
    from told t left join cases c on c.programme_id = ${programmeId} and c.id = t.case_id`;
  return rows(connection, query.compile(db));
}

const mine = (programmeId: string, personId: string, organisation: string | null) =>
  sql<boolean>`m.programme_id = ${programmeId} and m.person_id = ${personId} and (m.organisation is null or m.organisation = ${organisation})`;

export async function listMessages(
  connection: Connection,
  programmeId: string,
  personId: string,
  organisation: string | null,
  limit: number,
): Promise<MessagesView> {
  const own = mine(programmeId, personId, organisation);
  const query = sql<MessagesView>`
    select (select coalesce(json_agg(row_to_json(page)), '[]') from (
        select m.id::text, m.kind, m.title, m.says, m.due_on as "dueOn", m.case_id as "caseId", c.kind as "caseKind", c.title as "of",
          m.on_day as "on", m.read_at is not null as read
        from messages m left join cases c on c.programme_id = m.programme_id and c.id = m.case_id
        where ${own} order by m.id desc limit ${limit}) as page) as items,
      (select count(*)::int from messages m where ${own} and m.read_at is null) as unread`;
  return (await firstRow(connection, query.compile(db))) ?? { items: [], unread: 0 };
}

export async function readMessages(
  connection: Connection,
  programmeId: string,
  personId: string,
  organisation: string | null,
  at: string,
  id?: string,
): Promise<number> {
  const statement = sql`update messages m set read_at = ${at}
    where ${mine(programmeId, personId, organisation)} and m.read_at is null and (${id ?? null}::text is null or m.id::text = ${id ?? null})`;
  return run(connection, statement.compile(db));
}
