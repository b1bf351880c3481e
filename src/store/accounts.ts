import { sql, type RawBuilder } from 'kysely';
import type { AccountPart, Home } from '../app/store-people.ts';
import { type Connection, db, firstRow, rows, run } from './sql.ts';

/** `(programme_id, person_id)` under which this person's password, factors and identities are kept: their own, or those at home. */
export const accountOf = (programmeId: string, personId: string): RawBuilder<unknown> =>
  sql`(select account_programme, account_person from people where programme_id = ${programmeId} and id = ${personId})`;

/** Every programme in which somebody has this account, its own first. Reaches over the programmes of the database. */
export const listAccountParts = (connection: Connection, _: string, home: Home): Promise<AccountPart[]> =>
  rows<AccountPart>(
    connection,
    sql<AccountPart>`select p.programme_id as "programmeId", g.name as programme, p.id as "personId",
        coalesce(array_agg(distinct m.role) filter (where not m.needs_second or m.confirmed_at is not null), '{}') as roles,
        coalesce(array_agg(distinct m.role) filter (where m.needs_second and m.confirmed_at is null), '{}') as waiting
      from people p join programmes g on g.programme_id = p.programme_id
        left join memberships m on m.programme_id = p.programme_id and m.person_id = p.id and m.ended_at is null
      where p.account_programme = ${home.programmeId} and p.account_person = ${home.personId}
      group by p.programme_id, p.id, g.name order by p.home_person is not null, p.programme_id`.compile(db),
  );

/** False where that account has somebody in this programme already. The account's name becomes this person's, where it is free here. */
export async function bindHome(
  connection: Connection,
  programmeId: string,
  personId: string,
  { programmeId: homeProgramme, personId: homePerson }: Home,
  { at, today }: { readonly at: string; readonly today: string },
): Promise<boolean> {
  // Two invitations taken up at once with one account: the second waits here, and then sees the first.
  await run(connection, sql`select from people where programme_id = ${homeProgramme} and id = ${homePerson} for no key update`.compile(db));
  const query = sql`update people p set home_programme = h.programme_id, home_person = h.id, bound_at = ${at}, bound_on = ${today},
      account = case when exists (select from people o where o.programme_id = p.programme_id and o.account = h.account) then p.account else h.account end
    from people h where p.programme_id = ${programmeId} and p.id = ${personId} and h.programme_id = ${homeProgramme} and h.id = ${homePerson}
      and not exists (select from people o where o.programme_id = p.programme_id and o.account_programme = h.programme_id and o.account_person = h.id)`;
  return (await run(connection, query.compile(db))) === 1;
}

/** Under which name in which programme attempts at this account count: a bound one's at home. */
export async function attemptsOf(connection: Connection, programmeId: string, account: string): Promise<readonly [string, string]> {
  const query = sql<{ programme: string; account: string }>`select h.programme_id as programme, h.account
    from people p join people h on h.programme_id = p.account_programme and h.id = p.account_person
    where p.programme_id = ${programmeId} and p.account = ${account}`;
  const found = await firstRow(connection, query.compile(db));
  return found ? [found.programme, found.account] : [programmeId, account];
}
