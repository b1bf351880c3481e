import { sql, type RawBuilder } from 'kysely';
import type { ActingPerson, Credential, NewPerson, Person, Session, SessionFound } from '../app/store-people.ts';
import type { Role } from '../cases/roles.ts';
import type { PersonRow } from '../contract/people-views.ts';
import { accountOf } from './accounts.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const HELD = sql<boolean>`m.programme_id = p.programme_id and m.person_id = p.id and m.ended_at is null`;
const duties = (condition: RawBuilder<boolean>) =>
  sql<Role[]>`(select coalesce(array_agg(m.role order by m.role), '{}') from memberships m where ${HELD} and ${condition})`;
const AT_HOME = sql<boolean>`m.organisation is null`;
const CONFIRMED = sql<boolean>`(not m.needs_second or m.confirmed_at is not null)`;
const ROLES = duties(sql<boolean>`${AT_HOME} and ${CONFIRMED}`);
const WAITING = duties(sql<boolean>`${AT_HOME} and not ${CONFIRMED}`);
const ELSEWHERE = sql<PersonRow['elsewhere']>`(select coalesce(json_agg(json_build_object('organisation', e.organisation, 'roles', e.roles,
    'waiting', e.waiting) order by e.organisation), '[]')
  from (select m.organisation, coalesce(array_agg(m.role order by m.role) filter (where ${CONFIRMED}), '{}') as roles,
      coalesce(array_agg(m.role order by m.role) filter (where not ${CONFIRMED}), '{}') as waiting
    from memberships m where ${HELD} and not ${AT_HOME} group by m.organisation) e)`;

const HOME = sql<Person['home']>`case when p.home_person is not null
  then json_build_object('programmeId', p.home_programme, 'personId', p.home_person) end`;

const person = (programmeId: string) =>
  db
    .selectFrom('people as p')
    .select(['p.id', 'p.account', 'p.name', 'p.organisation', ROLES.as('roles'), ELSEWHERE.as('elsewhere'), HOME.as('home')])
    .where('p.programme_id', '=', programmeId);

export const findPerson = (connection: Connection, programmeId: string, id: string): Promise<Person | undefined> =>
  firstRow(connection, person(programmeId).where('p.id', '=', id).compile());

export const findPersonByAccount = (connection: Connection, programmeId: string, account: string): Promise<Person | undefined> =>
  firstRow(connection, person(programmeId).where('p.account', '=', account).compile());

export const listPeople = (connection: Connection, programmeId: string): Promise<PersonRow[]> =>
  rows<PersonRow>(
    connection,
    person(programmeId)
      .leftJoin('credentials as c', (join) =>
        join.on(sql<boolean>`c.programme_id = p.account_programme and c.person_id = p.account_person`),
      )
      .select([
        sql<boolean>`coalesce(c.totp_confirmed, false) or exists (select from passkeys k
          where k.programme_id = p.account_programme and k.person_id = p.account_person and k.ended_at is null)`.as('secondFactor'),
        sql<boolean>`c.password_hash is null and not exists (select from identities i
          where i.programme_id = p.account_programme and i.person_id = p.account_person and i.ended_at is null)`.as('pending'),
        sql<PersonRow['accountAt']>`(select g.name from programmes g where g.programme_id = p.home_programme)`.as('accountAt'),
        WAITING.as('waiting'),
        sql<PersonRow['since']>`(p.created_at at time zone 'Asia/Shanghai')::date`.as('since'),
      ])
      .orderBy('p.id')
      .compile(),
  );

export async function hasReader(connection: Connection, programmeId: string, organisation: string): Promise<boolean> {
  const query = sql`select 1 from memberships m join people p on p.programme_id = m.programme_id and p.id = m.person_id
    where m.programme_id = ${programmeId} and m.ended_at is null and coalesce(m.organisation, p.organisation) = ${organisation}
      and (exists (select from credentials c where c.programme_id = p.account_programme and c.person_id = p.account_person and c.password_hash is not null)
        or exists (select from identities i where i.programme_id = p.account_programme and i.person_id = p.account_person and i.ended_at is null))
    limit 1`;
  return (await rows(connection, query.compile(db))).length > 0;
}

export async function addPerson(
  connection: Connection,
  programmeId: string,
  { id, account, name, organisation }: NewPerson,
  at: string,
): Promise<void> {
  await run(
    connection,
    db.insertInto('people').values({ programme_id: programmeId, id, account, name, organisation, created_at: at }).compile(),
  );
}

const credential = (programmeId: string, personId: string) =>
  db
    .selectFrom('credentials')
    .select([
      'password_hash as passwordHash',
      'totp_sealed as totpSealed',
      'totp_confirmed as totpConfirmed',
      'totp_next as totpNext',
      sql<number | null>`totp_step::float8`.as('totpStep'),
    ])
    .where(sql<boolean>`(programme_id, person_id) = ${accountOf(programmeId, personId)}`);

export const findCredential = (connection: Connection, programmeId: string, personId: string): Promise<Credential | undefined> =>
  firstRow(connection, credential(programmeId, personId).compile());
export const lockCredential = (connection: Connection, programmeId: string, personId: string): Promise<Credential | undefined> =>
  firstRow(connection, credential(programmeId, personId).forUpdate().compile());

async function getAccount(connection: Connection, programmeId: string, personId: string) {
  const query = sql<{ programme_id: string; person_id: string }>`
    select account_programme as programme_id, account_person as person_id from people where programme_id = ${programmeId} and id = ${personId}`;
  const found = await firstRow(connection, query.compile(db));
  if (!found) throw new Error(`nobody is ${personId} in ${programmeId}`);
  return found;
}

export async function saveCredential(connection: Connection, programmeId: string, personId: string, saved: Credential): Promise<void> {
  const { programme_id, person_id } = await getAccount(connection, programmeId, personId);
  const values = {
    password_hash: saved.passwordHash,
    totp_sealed: saved.totpSealed,
    totp_confirmed: saved.totpConfirmed,
    totp_next: saved.totpNext,
    totp_step: saved.totpStep === null ? null : BigInt(saved.totpStep),
  };
  const query = db
    .insertInto('credentials')
    .values({ programme_id, person_id, ...values })
    .onConflict((conflict) => conflict.columns(['programme_id', 'person_id']).doUpdateSet(values));
  await run(connection, query.compile());
}

type SessionRow = ActingPerson & Omit<Session, 'personId'> & { enrolled: boolean };

/** The session, its person and the person's rights in one round trip; an ended session is not found. */
export async function findSession(connection: Connection, programmeId: string, tokenHash: string): Promise<SessionFound | undefined> {
  const query = sql<SessionRow>`
    select s.token_hash as "tokenHash", s.created_at as "createdAt", s.expires_at as "expiresAt", s.second_factor_at as "secondFactorAt",
      s.last_seen_at as "lastSeenAt", s.address, s.device, s.acting_for as "actingFor", s.sign_in as "signIn",
      p.id, p.account, p.name, coalesce(s.acting_for, p.organisation) as organisation,
      ${duties(sql<boolean>`m.organisation is not distinct from s.acting_for and ${CONFIRMED}`)} as roles,
      (exists (select from credentials c where c.programme_id = p.account_programme and c.person_id = p.account_person and c.totp_confirmed)
        or exists (select from passkeys k where k.programme_id = p.account_programme and k.person_id = p.account_person and k.ended_at is null)) as enrolled
    from sessions s join people p on p.programme_id = s.programme_id and p.id = s.person_id
    where s.programme_id = ${programmeId} and s.token_hash = ${tokenHash} and s.ended_at is null`;
  const row = await firstRow(connection, query.compile(db));
  if (!row) return undefined;
  const { id, account, name, organisation, roles, enrolled, ...session } = row;
  return { session: { ...session, personId: id }, person: { id, account, name, organisation, roles }, enrolled };
}

export async function addSession(connection: Connection, programmeId: string, session: Session): Promise<void> {
  const row = {
    programme_id: programmeId,
    token_hash: session.tokenHash,
    person_id: session.personId,
    created_at: session.createdAt,
    expires_at: session.expiresAt,
    second_factor_at: session.secondFactorAt,
    acting_for: session.actingFor,
    last_seen_at: session.lastSeenAt,
    address: session.address,
    device: session.device,
    sign_in: session.signIn,
  };
  await run(
    connection,
    db
      .insertInto('sessions')
      .values({ ...row, ended_at: null })
      .compile(),
  );
}

const session = (programmeId: string) => db.updateTable('sessions').where('programme_id', '=', programmeId).where('ended_at', 'is', null);

export async function saveActingFor(
  connection: Connection,
  programmeId: string,
  tokenHash: string,
  organisation: string | null,
): Promise<void> {
  await run(connection, session(programmeId).set({ acting_for: organisation }).where('token_hash', '=', tokenHash).compile());
}
export async function saveSecondFactor(connection: Connection, programmeId: string, tokenHash: string, at: string): Promise<void> {
  await run(connection, session(programmeId).set({ second_factor_at: at }).where('token_hash', '=', tokenHash).compile());
}
/** And every other that began with the same sign-in, in whichever programme. */
export async function endSession(connection: Connection, programmeId: string, tokenHash: string, at: string): Promise<void> {
  const query = sql`update sessions set ended_at = ${at} where ended_at is null
    and sign_in = (select sign_in from sessions where programme_id = ${programmeId} and token_hash = ${tokenHash})`;
  await run(connection, query.compile(db));
}
export async function endSessionsOfSignIn(connection: Connection, programmeId: string, signIn: string, at: string): Promise<void> {
  await run(connection, session(programmeId).set({ ended_at: at }).where('sign_in', '=', signIn).compile());
}
/** In every programme in which this person has the account. */
export async function endSessionsEverywhere(connection: Connection, programmeId: string, personId: string, at: string): Promise<void> {
  const query = sql`update sessions s set ended_at = ${at} from people p
    where p.programme_id = s.programme_id and p.id = s.person_id and s.ended_at is null
      and (p.account_programme, p.account_person) = ${accountOf(programmeId, personId)}`;
  await run(connection, query.compile(db));
}
export async function endSessionsOf(connection: Connection, programmeId: string, personId: string, at: string): Promise<void> {
  await run(connection, session(programmeId).set({ ended_at: at }).where('person_id', '=', personId).compile());
}
