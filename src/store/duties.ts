import { sql } from 'kysely';
import type { GrantedBy, NewDuty, WaitingDuty } from '../app/store-people.ts';
import type { DutyRow, FactorReset } from '../contract/people-views.ts';
import type { Day } from '../kernel/day.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

/** Every duty ever given, the newest first; with a day, those that counted on it. */
export const listDuties = (connection: Connection, programmeId: string, on?: Day): Promise<DutyRow[]> =>
  rows<DutyRow>(
    connection,
    sql<DutyRow>`
      select m.number::text as id, m.person_id as "personId", p.name, m.role, m.organisation, m.from_day as "from", m.until_day as "until", m.reason,
        m.end_reason as "endReason", g.name as "grantedBy", c.name as "confirmedBy", e.name as "endedBy",
        case when m.needs_second and m.confirmed_at is null then case when m.ended_at is null then 'waiting' else 'declined' end
          when m.ended_at is null then 'held' else 'ended' end as state
      from memberships m join people p on p.programme_id = m.programme_id and p.id = m.person_id
        left join people g on g.programme_id = m.programme_id and g.id = m.granted_by
        left join people c on c.programme_id = m.programme_id and c.id = m.confirmed_by
        left join people e on e.programme_id = m.programme_id and e.id = m.ended_by
      where m.programme_id = ${programmeId} and (${on ?? null}::date is null or (m.from_day <= ${on ?? null}::date
        and (m.until_day is null or m.until_day >= ${on ?? null}::date) and (not m.needs_second or m.confirmed_at is not null)))
      order by m.number desc`.compile(db),
  );

export async function grantDuties(
  connection: Connection,
  programmeId: string,
  personId: string,
  organisation: string | null,
  duties: readonly NewDuty[],
  { at, today, by, reason }: GrantedBy,
): Promise<void> {
  const values = duties.map(({ role, needsSecond }) => ({
    programme_id: programmeId,
    person_id: personId,
    organisation,
    role,
    needs_second: needsSecond,
  }));
  const given = { granted_at: at, from_day: today, granted_by: by, reason };
  const rest = { ended_at: null, until_day: null, ended_by: null, end_reason: null, confirmed_by: null, confirmed_at: null };
  if (values.length === 0) return;
  await run(
    connection,
    db
      .insertInto('memberships')
      .values(values.map((each) => ({ ...each, ...given, ...rest })))
      .compile(),
  );
}

const open = (programmeId: string) => db.updateTable('memberships').where('programme_id', '=', programmeId).where('ended_at', 'is', null);

export async function endDuties(
  connection: Connection,
  programmeId: string,
  personId: string,
  organisation: string | null,
  roles: readonly string[],
  { at, today, by, reason }: GrantedBy,
): Promise<void> {
  const ended = { ended_at: at, until_day: today, ended_by: by, end_reason: reason };
  await run(
    connection,
    open(programmeId)
      .set(ended)
      .where('person_id', '=', personId)
      .where(sql<boolean>`organisation is not distinct from ${organisation}::text`)
      .where(sql<boolean>`role = any(${[...roles]}::text[])`)
      .compile(),
  );
}

export async function confirmDuty(
  connection: Connection,
  programmeId: string,
  id: string,
  { at, by }: Pick<GrantedBy, 'at' | 'by'>,
): Promise<void> {
  const confirmed = { confirmed_at: at, confirmed_by: by };
  await run(
    connection,
    open(programmeId)
      .set(confirmed)
      .where(sql<boolean>`number = ${id}::bigint`)
      .where('confirmed_at', 'is', null)
      .compile(),
  );
}

/** The duty if it still waits for its second person, locked. */
export const lockWaitingDuty = (connection: Connection, programmeId: string, id: string): Promise<WaitingDuty | undefined> =>
  firstRow(
    connection,
    sql<WaitingDuty>`select person_id as "personId", organisation, role, granted_by as "grantedBy" from memberships
      where programme_id = ${programmeId} and number::text = ${id} and needs_second and confirmed_at is null and ended_at is null
      for update`.compile(db),
  );

const resets = (programmeId: string) => sql<FactorReset>`
  select r.id, r.person_id as "personId", p.name, r.reason, r.asked_by as "askedById", a.name as "askedBy", r.on_day as "on",
    d.name as "decidedBy", r.done
  from factor_resets r join people p on p.programme_id = r.programme_id and p.id = r.person_id
    join people a on a.programme_id = r.programme_id and a.id = r.asked_by
    left join people d on d.programme_id = r.programme_id and d.id = r.decided_by
  where r.programme_id = ${programmeId}`;

export const listResets = (connection: Connection, programmeId: string): Promise<FactorReset[]> =>
  rows<FactorReset>(connection, sql<FactorReset>`${resets(programmeId)} order by r.id desc`.compile(db));
export const lockReset = (connection: Connection, programmeId: string, id: string): Promise<FactorReset | undefined> =>
  firstRow(connection, sql<FactorReset>`${resets(programmeId)} and r.id = ${id} for update of r`.compile(db));

type NewReset = { readonly id: string; readonly personId: string; readonly reason: string } & { readonly at: string; readonly today: Day };
export async function addReset(
  connection: Connection,
  programmeId: string,
  { id, personId, reason, at, today, by }: NewReset & { readonly by: string },
): Promise<void> {
  const asked = { programme_id: programmeId, id, person_id: personId, reason, asked_by: by, asked_at: at, on_day: today };
  await run(
    connection,
    db
      .insertInto('factor_resets')
      .values({ ...asked, decided_by: null, decided_at: null, done: null })
      .compile(),
  );
}
export async function decideReset(
  connection: Connection,
  programmeId: string,
  id: string,
  { at, by, done }: { readonly at: string; readonly by: string | null; readonly done: boolean },
): Promise<void> {
  await run(
    connection,
    db
      .updateTable('factor_resets')
      .set({ decided_at: at, decided_by: by, done })
      .where('programme_id', '=', programmeId)
      .where('id', '=', id)
      .where('decided_at', 'is', null)
      .compile(),
  );
}
