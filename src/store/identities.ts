import { sql } from 'kysely';
import type { BoundIdentity, Journey } from '../app/store-people.ts';
import { accountOf } from './accounts.ts';
import { db, firstRow, run, type Connection } from './sql.ts';

export const findBinding = (connection: Connection, programmeId: string, personId: string): Promise<BoundIdentity | undefined> =>
  firstRow(
    connection,
    sql<BoundIdentity>`select ${personId} as "personId", bound_at as "boundAt" from identities
      where (programme_id, person_id) = ${accountOf(programmeId, personId)} and ended_at is null`.compile(db),
  );

export const useIdentity = (
  connection: Connection,
  programmeId: string,
  identity: string,
  at: string,
): Promise<BoundIdentity | undefined> =>
  firstRow(
    connection,
    sql<BoundIdentity>`update identities i set used_at = ${at} from people p
      where p.programme_id = ${programmeId} and i.programme_id = p.account_programme and i.person_id = p.account_person
        and i.identity = ${identity} and i.ended_at is null
      returning p.id as "personId", i.bound_at as "boundAt"`.compile(db),
  );

export async function endIdentity(connection: Connection, programmeId: string, personId: string, at: string): Promise<void> {
  const query = sql`update identities set ended_at = ${at}
    where (programme_id, person_id) = ${accountOf(programmeId, personId)} and ended_at is null`;
  await run(connection, query.compile(db));
}

/** False where the identity already opens another account in one of this person's programmes; an older one of this person ends. */
export async function bindIdentity(
  connection: Connection,
  programmeId: string,
  identity: string,
  personId: string,
  at: string,
): Promise<boolean> {
  await endIdentity(connection, programmeId, personId, at);
  const query = sql`insert into identities (programme_id, person_id, identity, bound_at)
    select a.*, ${identity}, ${at}::timestamptz from ${accountOf(programmeId, personId)} a
    where not exists (select from identities i join people p on i.programme_id = p.account_programme and i.person_id = p.account_person
        join people o on o.programme_id = p.programme_id
      where i.identity = ${identity} and i.ended_at is null and (o.account_programme, o.account_person) = ${accountOf(programmeId, personId)})
    on conflict (programme_id, identity) where ended_at is null do nothing`;
  return (await run(connection, query.compile(db))) === 1;
}

const subjectOf = (journey: Journey): string | null =>
  journey.purpose === 'binding' ? journey.personId : journey.purpose === 'invitation' ? journey.invitationHash : null;

export async function addJourney(connection: Connection, programmeId: string, journey: Journey): Promise<void> {
  const { tokenHash, state, nonce, verifier, purpose, next, expiresAt } = journey;
  // Those nobody came back from go again; they were only ever good for minutes.
  const sweep = sql`delete from identity_journeys
    where programme_id = ${programmeId} and expires_at < ${expiresAt}::timestamptz - interval '1 hour'`;
  await run(connection, sweep.compile(db));
  const query = sql`insert into identity_journeys (programme_id, token_hash, state, nonce, verifier, purpose, subject, next, expires_at)
    values (${programmeId}, ${tokenHash}, ${state}, ${nonce}, ${verifier}, ${purpose}, ${subjectOf(journey)}, ${next}, ${expiresAt})`;
  await run(connection, query.compile(db));
}

type JourneyRow = Pick<Journey, 'tokenHash' | 'state' | 'nonce' | 'verifier' | 'purpose' | 'next' | 'expiresAt'> & {
  readonly subject: string;
};
function journeyOf({ purpose, subject, ...row }: JourneyRow): Journey {
  if (purpose === 'sign-in') return { ...row, purpose };
  return purpose === 'binding' ? { ...row, purpose, personId: subject } : { ...row, purpose, invitationHash: subject };
}

/** Ending it and finding it are one statement: of two that come at once, one gets it. */
export async function takeJourney(
  connection: Connection,
  programmeId: string,
  tokenHash: string,
  at: string,
): Promise<Journey | undefined> {
  const query = sql<JourneyRow>`update identity_journeys set used_at = ${at}
    where programme_id = ${programmeId} and token_hash = ${tokenHash} and used_at is null and expires_at > ${at}
    returning token_hash as "tokenHash", state, nonce, verifier, purpose, subject, next, expires_at as "expiresAt"`;
  const row = await firstRow(connection, query.compile(db));
  return row && journeyOf(row);
}
