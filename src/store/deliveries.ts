import { sql } from 'kysely';
import type { Digested, DueDelivery, NewDelivery, Settled } from '../app/store-deliveries.ts';
import type { DeliveriesView, DeliveryState } from '../contract/message-views.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

export async function addDeliveries(
  connection: Connection,
  programmeId: string,
  deliveries: readonly NewDelivery[],
  at: string,
): Promise<void> {
  const statement = sql`
    insert into deliveries (programme_id, person_id, channel, message_id, digest_on, template, version, title, says, at, due_at)
    select ${programmeId}, "personId", channel, "messageId", "digestOn", template, version, title, says, ${at}::timestamptz, "dueAt"
    from json_to_recordset(${JSON.stringify(deliveries)}::json) as d ("personId" text, channel text, "messageId" bigint, "digestOn" date,
      template text, version integer, title text, says text, "dueAt" timestamptz)
    on conflict do nothing`;
  await run(connection, statement.compile(db));
}

export async function takeDelivery(
  connection: Connection,
  programmeId: string,
  at: string,
  until: string,
): Promise<DueDelivery | undefined> {
  const query = sql<DueDelivery>`
    update deliveries set due_at = ${until}::timestamptz, attempts = attempts + 1
    where programme_id = ${programmeId} and id = (select id from deliveries
      where programme_id = ${programmeId} and state = 'waiting' and due_at <= ${at}::timestamptz order by due_at, at, id limit 1 for update skip locked)
    returning id::text, person_id as "personId", channel, template, version, title, says, attempts`;
  return firstRow(connection, query.compile(db));
}

export async function settleDelivery(
  connection: Connection,
  programmeId: string,
  id: string,
  { state, dueAt, reason, reference, doneAt }: Settled,
): Promise<void> {
  const statement = sql`update deliveries set state = ${state}, due_at = ${dueAt}::timestamptz, reason = ${reason}, reference = ${reference},
      done_at = ${doneAt}::timestamptz
    where programme_id = ${programmeId} and id = ${id}::uuid and state = 'waiting'`;
  await run(connection, statement.compile(db));
}

export async function sendAgain(connection: Connection, programmeId: string, id: string, at: string): Promise<boolean> {
  const statement = sql`update deliveries set state = 'waiting', due_at = ${at}::timestamptz, attempts = 0, reason = null, done_at = null
    where programme_id = ${programmeId} and id = ${id}::uuid and state = 'failed'`;
  return (await run(connection, statement.compile(db))) === 1;
}

export async function findNextDelivery(connection: Connection, programmeId: string): Promise<string | undefined> {
  const query = sql<{
    dueAt: string | null;
  }>`select min(due_at) as "dueAt" from deliveries where programme_id = ${programmeId} and state = 'waiting'`;
  return (await firstRow(connection, query.compile(db)))?.dueAt ?? undefined;
}

export async function listDeliveries(
  connection: Connection,
  programmeId: string,
  state: DeliveryState | undefined,
  limit: number,
): Promise<Pick<DeliveriesView, 'items' | 'counts'>> {
  const query = sql<Pick<DeliveriesView, 'items' | 'counts'>>`
    select (select coalesce(json_agg(row_to_json(page)), '[]') from (
        select d.id::text, p.name, channel, title, says, at, due_at as "dueAt", attempts, state, reason, done_at as "doneAt"
        from deliveries d join people p on p.programme_id = d.programme_id and p.id = d.person_id
        where d.programme_id = ${programmeId} and (${state ?? null}::text is null or state = ${state ?? null})
        order by at desc, d.id limit ${limit}) as page) as items,
      (select coalesce(json_object_agg(state, n), '{}') from (
        select state, count(*)::int as n from deliveries where programme_id = ${programmeId} group by 1) as counted) as counts`;
  return (await firstRow(connection, query.compile(db))) ?? { items: [], counts: {} };
}

/** Nothing from before the address was confirmed, or from an organisation for which the person no longer acts. */
export const listUndigested = (connection: Connection, programmeId: string): Promise<Digested[]> =>
  rows<Digested>(
    connection,
    sql<Digested>`
    select k.channel, m.id::text as "messageId", m.person_id as "personId", m.kind, m.template, m.version, m.title, m.says, c.title as "of"
    from contacts k join messages m on m.programme_id = k.programme_id and m.person_id = k.person_id
      left join cases c on c.programme_id = m.programme_id and c.id = m.case_id
    where k.programme_id = ${programmeId} and k.failed_at is null and m.kind <> 'decision'
      and m.at > greatest(k.confirmed_at, (select max(d.at) from deliveries d where d.programme_id = k.programme_id
        and d.person_id = k.person_id and d.channel = k.channel and d.digest_on is not null))
      and (m.organisation is null or exists (select from memberships h join people p on p.programme_id = h.programme_id and p.id = h.person_id
        where h.programme_id = m.programme_id and h.person_id = m.person_id and h.ended_at is null
          and coalesce(h.organisation, p.organisation) = m.organisation))
    order by k.person_id, k.channel, m.id`.compile(db),
  );
