import { sql } from 'kysely';
import type { Choice } from '../app/messages/ways.ts';
import type { Contact, ContactCode, Reach } from '../app/store-deliveries.ts';
import type { Channel } from '../contract/message-views.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

export const listContacts = (connection: Connection, programmeId: string, personId: string): Promise<Contact[]> =>
  rows<Contact>(
    connection,
    sql<Contact>`select channel, address, confirmed_at as "confirmedAt", failed_at as "failedAt"
      from contacts where programme_id = ${programmeId} and person_id = ${personId}`.compile(db),
  );

const CODE = sql`channel, address, code_hash as "codeHash", expires_at as "expiresAt"`;
export const listContactCodes = (connection: Connection, programmeId: string, personId: string): Promise<ContactCode[]> =>
  rows<ContactCode>(
    connection,
    sql<ContactCode>`select ${CODE}, tries from contact_codes where programme_id = ${programmeId} and person_id = ${personId}`.compile(db),
  );

export const listChoices = (connection: Connection, programmeId: string, personId: string): Promise<Choice[]> =>
  rows<Choice>(
    connection,
    sql<Choice>`select channel, kind, way from message_choices where programme_id = ${programmeId} and person_id = ${personId}`.compile(db),
  );

export const listReached = (connection: Connection, programmeId: string, personIds?: readonly string[]): Promise<Reach[]> => {
  const these = personIds === undefined ? null : [...personIds];
  const query = sql<Reach>`select k.person_id as "personId", k.channel,
      coalesce((select json_agg(json_build_object('channel', channel, 'kind', kind, 'way', way)) from message_choices c
        where c.programme_id = k.programme_id and c.person_id = k.person_id and c.channel = k.channel), '[]') as choices
    from contacts k where k.programme_id = ${programmeId} and k.failed_at is null and (${these}::text[] is null or k.person_id = any(${these}))`;
  return rows<Reach>(connection, query.compile(db));
};

export async function saveContactCode(
  connection: Connection,
  programmeId: string,
  personId: string,
  { channel, address, codeHash, expiresAt }: Omit<ContactCode, 'tries'>,
): Promise<void> {
  const statement = sql`insert into contact_codes (programme_id, person_id, channel, address, code_hash, expires_at)
    values (${programmeId}, ${personId}, ${channel}, ${address}, ${codeHash}, ${expiresAt})
    on conflict (programme_id, person_id, channel) do update
      set address = excluded.address, code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0`;
  await run(connection, statement.compile(db));
}

export const tryContactCode = (
  connection: Connection,
  programmeId: string,
  personId: string,
  channel: Channel,
): Promise<ContactCode | undefined> =>
  firstRow(
    connection,
    sql<ContactCode>`update contact_codes set tries = tries + 1
      where programme_id = ${programmeId} and person_id = ${personId} and channel = ${channel}
      returning ${CODE}, tries - 1 as tries`.compile(db),
  );

export async function saveContact(
  connection: Connection,
  programmeId: string,
  personId: string,
  { channel, address, confirmedAt }: Omit<Contact, 'failedAt'>,
): Promise<void> {
  const used = sql`delete from contact_codes where programme_id = ${programmeId} and person_id = ${personId} and channel = ${channel}`;
  await run(connection, used.compile(db));
  const statement = sql`insert into contacts (programme_id, person_id, channel, address, confirmed_at)
    values (${programmeId}, ${personId}, ${channel}, ${address}, ${confirmedAt})
    on conflict (programme_id, person_id, channel) do update
      set address = excluded.address, confirmed_at = excluded.confirmed_at, failed_at = null`;
  await run(connection, statement.compile(db));
}

export async function endContact(connection: Connection, programmeId: string, personId: string, channel: Channel): Promise<void> {
  const statement = sql`delete from contacts where programme_id = ${programmeId} and person_id = ${personId} and channel = ${channel}`;
  await run(connection, statement.compile(db));
}

export async function failContact(
  connection: Connection,
  programmeId: string,
  personId: string,
  channel: Channel,
  at: string,
): Promise<void> {
  const statement = sql`update contacts set failed_at = ${at}
    where programme_id = ${programmeId} and person_id = ${personId} and channel = ${channel} and failed_at is null`;
  await run(connection, statement.compile(db));
}

export async function saveChoices(
  connection: Connection,
  programmeId: string,
  personId: string,
  choices: readonly Choice[],
): Promise<void> {
  const statement = sql`insert into message_choices (programme_id, person_id, channel, kind, way)
    select ${programmeId}, ${personId}, channel, kind, way
    from json_to_recordset(${JSON.stringify(choices)}::json) as c (channel text, kind text, way text)
    on conflict (programme_id, person_id, channel, kind) do update set way = excluded.way`;
  await run(connection, statement.compile(db));
}
