import { sql } from 'kysely';
import type { Challenge, Passkey } from '../app/store-people.ts';
import type { MySession } from '../contract/people-views.ts';
import { accountOf } from './accounts.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

/** Where this person is signed in now, in whichever programme, the latest first; `id` is a piece of the token's hash and signs nobody in. */
export const listSessionsOf = (
  connection: Connection,
  programmeId: string,
  personId: string,
  tokenHash: string,
  at: string,
): Promise<MySession[]> =>
  rows<MySession>(
    connection,
    sql<MySession>`select left(s.token_hash, 24) as id, s.token_hash = ${tokenHash} as current, s.created_at as "since",
        s.last_seen_at as "lastSeenAt", s.address, s.device, g.name as programme
      from sessions s join people p on p.programme_id = s.programme_id and p.id = s.person_id
        join programmes g on g.programme_id = s.programme_id
      where (p.account_programme, p.account_person) = ${accountOf(programmeId, personId)} and s.ended_at is null and s.expires_at > ${at}
      order by s.last_seen_at desc, s.token_hash`.compile(db),
  );

export async function endSessionOf(connection: Connection, programmeId: string, personId: string, id: string, at: string): Promise<number> {
  const query = sql`update sessions s set ended_at = ${at} from people p
    where p.programme_id = s.programme_id and p.id = s.person_id and left(s.token_hash, 24) = ${id} and s.ended_at is null
      and (p.account_programme, p.account_person) = ${accountOf(programmeId, personId)}`;
  return run(connection, query.compile(db));
}

export async function touchSession(connection: Connection, programmeId: string, tokenHash: string, at: string): Promise<void> {
  const query = sql`update sessions set last_seen_at = greatest(last_seen_at, ${at}::timestamptz)
    where programme_id = ${programmeId} and token_hash = ${tokenHash}`;
  await run(connection, query.compile(db));
}

/** These codes and no older ones. */
export async function saveRecoveryCodes(
  connection: Connection,
  programmeId: string,
  personId: string,
  hashes: readonly string[],
  at: string,
): Promise<void> {
  const retire = sql`update recovery_codes set used_at = ${at} where (programme_id, person_id) = ${accountOf(programmeId, personId)} and used_at is null`;
  await run(connection, retire.compile(db));
  const add = sql`insert into recovery_codes (programme_id, person_id, code_hash, made_at)
    select a.*, hash, ${at} from ${accountOf(programmeId, personId)} a, unnest(${[...hashes]}::text[]) as hash`;
  await run(connection, add.compile(db));
}

/** Using a code up and finding it are one statement: of two that come at once, one gets in. */
export async function takeRecoveryCode(
  connection: Connection,
  programmeId: string,
  personId: string,
  hash: string,
  at: string,
): Promise<boolean> {
  const query = sql`update recovery_codes set used_at = ${at}
    where (programme_id, person_id) = ${accountOf(programmeId, personId)} and code_hash = ${hash} and used_at is null`;
  return (await run(connection, query.compile(db))) === 1;
}

export async function countRecoveryCodes(connection: Connection, programmeId: string, personId: string): Promise<number> {
  const query = sql<{ n: number }>`select count(*)::int as n from recovery_codes
    where (programme_id, person_id) = ${accountOf(programmeId, personId)} and used_at is null`;
  return (await firstRow(connection, query.compile(db)))?.n ?? 0;
}

/** A passkey `k` and the person `p` whom it opens: those who have the account in whose name it is kept. */
const ITS_ACCOUNT = sql`k.programme_id = p.account_programme and k.person_id = p.account_person`;
const PASSKEY = sql`k.id, p.id as "personId", k.public_key as "publicKey", k.counter::float8 as counter, k.name, k.added_at as "addedAt", k.used_at as "usedAt"`;
export const listPasskeys = (connection: Connection, programmeId: string, personId: string): Promise<Passkey[]> =>
  rows<Passkey>(
    connection,
    sql<Passkey>`select ${PASSKEY} from passkeys k join people p on ${ITS_ACCOUNT}
      where p.programme_id = ${programmeId} and p.id = ${personId} and k.ended_at is null order by k.added_at, k.id`.compile(db),
  );
export const lockPasskey = (connection: Connection, programmeId: string, id: string): Promise<Passkey | undefined> =>
  firstRow(
    connection,
    sql<Passkey>`select ${PASSKEY} from passkeys k join people p on ${ITS_ACCOUNT}
      where p.programme_id = ${programmeId} and k.id = ${id} and k.ended_at is null for update of k`.compile(db),
  );
export async function addPasskey(connection: Connection, programmeId: string, passkey: Omit<Passkey, 'usedAt'>): Promise<void> {
  const { id, personId, publicKey, counter, name, addedAt } = passkey;
  const query = sql`insert into passkeys (programme_id, person_id, id, public_key, counter, name, added_at)
    select a.*, ${id}, ${publicKey}, ${counter}::bigint, ${name}, ${addedAt}::timestamptz from ${accountOf(programmeId, personId)} a`;
  await run(connection, query.compile(db));
}
export async function usePasskey(connection: Connection, programmeId: string, id: string, counter: number, at: string): Promise<void> {
  const query = sql`update passkeys k set counter = ${counter}, used_at = ${at} from people p
    where ${ITS_ACCOUNT} and p.programme_id = ${programmeId} and k.id = ${id}`;
  await run(connection, query.compile(db));
}
/** One passkey of this person, or all of them. */
export async function endPasskeys(connection: Connection, programmeId: string, personId: string, at: string, id?: string): Promise<void> {
  const query = sql`update passkeys set ended_at = ${at} where (programme_id, person_id) = ${accountOf(programmeId, personId)} and ended_at is null
    and (${id ?? null}::text is null or id = ${id ?? null})`;
  await run(connection, query.compile(db));
}

export async function addChallenge(
  connection: Connection,
  programmeId: string,
  { challenge, personId, expiresAt }: Challenge,
): Promise<void> {
  // Those nobody answered go again; they were only ever good for minutes.
  await run(
    connection,
    sql`delete from challenges where programme_id = ${programmeId} and expires_at < ${expiresAt}::timestamptz - interval '1 hour'`.compile(
      db,
    ),
  );
  const query = sql`insert into challenges (programme_id, challenge, person_id, expires_at)
    values (${programmeId}, ${challenge}, ${personId}, ${expiresAt})`;
  await run(connection, query.compile(db));
}
/** Uses the challenge up; false where it is none, was answered, has run out or is another person's. */
export async function takeChallenge(
  connection: Connection,
  programmeId: string,
  challenge: string,
  personId: string | null,
  at: string,
): Promise<boolean> {
  const query = sql`update challenges set used_at = ${at} where programme_id = ${programmeId} and challenge = ${challenge}
    and used_at is null and expires_at > ${at} and person_id is not distinct from ${personId}`;
  return (await run(connection, query.compile(db))) === 1;
}
