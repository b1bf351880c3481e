import { sql } from 'kysely';
import { attemptsOf } from './accounts.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

type NewInvitation = { readonly tokenHash: string; readonly personId: string; readonly expiresAt: string; readonly by: string | null };

export async function addInvitation(
  connection: Connection,
  programmeId: string,
  { tokenHash, personId, expiresAt, by }: NewInvitation,
): Promise<void> {
  const row = {
    programme_id: programmeId,
    token_hash: tokenHash,
    person_id: personId,
    invited_by: by,
    expires_at: expiresAt,
    used_at: null,
  };
  await run(connection, db.insertInto('invitations').values(row).compile());
}

/** Not used, not expired, and nobody's whose account is at home elsewhere: nothing here sets that one's password. */
const holds = (programmeId: string, tokenHash: string, at: string) =>
  sql<boolean>`programme_id = ${programmeId} and token_hash = ${tokenHash} and used_at is null and expires_at > ${at}
    and not exists (select from people p where p.programme_id = ${programmeId} and p.id = person_id and p.home_person is not null)`;

export const holdsInvitation = async (connection: Connection, programmeId: string, tokenHash: string, at: string): Promise<boolean> => {
  const found = db
    .selectFrom('invitations')
    .select('person_id')
    .where(holds(programmeId, tokenHash, at));
  return (await firstRow(connection, found.compile())) !== undefined;
};

/** Using it up and finding it are one statement: of two that come at once, one gets it. */
export const takeInvitation = (
  connection: Connection,
  programmeId: string,
  tokenHash: string,
  at: string,
): Promise<{ personId: string } | undefined> =>
  firstRow(
    connection,
    db
      .updateTable('invitations')
      .set({ used_at: at })
      .where(holds(programmeId, tokenHash, at))
      .returning('person_id as personId')
      .compile(),
  );

/** Instants, the latest first. */
export async function lockFailures(connection: Connection, here: string, typed: string, since: string): Promise<string[]> {
  const [programmeId, account] = await attemptsOf(connection, here, typed);
  await run(connection, sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${programmeId}:${account}`}, 0))`.compile(db));
  const query = sql<{ at: string }>`select at from sign_in_attempts
    where programme_id = ${programmeId} and account = ${account} and not succeeded and at >= greatest(${since}::timestamptz,
      (select max(at) from sign_in_attempts where programme_id = ${programmeId} and account = ${account} and succeeded)) order by at desc limit 20`;
  return (await rows(connection, query.compile(db))).map(({ at }) => at);
}

type Attempt = { readonly account: string; readonly at: string; readonly succeeded: boolean };
export async function noteAttempt(connection: Connection, here: string, { account: typed, ...attempt }: Attempt): Promise<void> {
  const [programmeId, account] = await attemptsOf(connection, here, typed);
  await run(
    connection,
    db
      .insertInto('sign_in_attempts')
      .values({ programme_id: programmeId, account, ...attempt })
      .compile(),
  );
}
