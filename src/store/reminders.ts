import { sql } from 'kysely';
import { USUAL_REMINDER_DAYS, type ReminderDays } from '../cases/deadlines/reminders.ts';
import type { Role } from '../cases/roles.ts';
import type { Moment } from '../app/ports.ts';
import type { NewReminder, OpenReminder } from '../app/store-deadlines.ts';
import type { Scope } from '../app/store.ts';
import type { Day } from '../kernel/day.ts';
import { inScope } from './list-projects.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

export async function addReminders(
  connection: Connection,
  programmeId: string,
  reminders: readonly NewReminder[],
  { today, at }: Moment,
): Promise<void> {
  if (reminders.length === 0) return;
  const statement = sql`
    insert into reminders (programme_id, case_id, deadline, subject, due_on, step, role, on_day, at)
    select ${programmeId}, "caseId", deadline, subject, "dueOn", step, role, ${today}, ${at}
    from json_to_recordset(${JSON.stringify(reminders)}::json) as r ("caseId" text, deadline text, subject text, "dueOn" date, step text, role text)
    on conflict do nothing`;
  await run(connection, statement.compile(db));
}

export async function listReminders(
  connection: Connection,
  programmeId: string,
  roles: readonly Role[],
  scope: Scope,
  limit: number,
): Promise<OpenReminder[]> {
  const query = sql<OpenReminder>`
    select * from (
      select distinct on (m.case_id, m.deadline, m.subject) m.case_id as "caseId", kind, title, m.deadline, m.subject, r.about,
        m.due_on as "dueOn", step, on_day as "on"
      from reminders m join running_deadlines r using (programme_id, case_id, deadline, subject, due_on)
      join cases c on c.programme_id = m.programme_id and c.id = m.case_id
      where m.programme_id = ${programmeId} and role = any(${roles}::text[]) and ${inScope(scope)}
      order by m.case_id, m.deadline, m.subject, on_day desc, at desc, step desc) as latest
    order by "dueOn", "caseId", deadline, subject limit ${limit}`;
  return rows(connection, query.compile(db));
}

export async function findLastReminderDay(connection: Connection, programmeId: string): Promise<Day | undefined> {
  const query = sql<{ day: Day | null }>`select max(on_day) as day from reminders where programme_id = ${programmeId}`;
  return (await firstRow(connection, query.compile(db)))?.day ?? undefined;
}

export async function getReminderDays(connection: Connection, programmeId: string): Promise<ReminderDays> {
  const query = sql<ReminderDays>`select ahead, further from reminder_days where programme_id = ${programmeId}`;
  return (await firstRow(connection, query.compile(db))) ?? USUAL_REMINDER_DAYS;
}

export async function saveReminderDays(connection: Connection, programmeId: string, { ahead, further }: ReminderDays): Promise<void> {
  const statement = sql`insert into reminder_days (programme_id, ahead, further) values (${programmeId}, ${ahead}, ${further})
    on conflict (programme_id) do update set ahead = excluded.ahead, further = excluded.further`;
  await run(connection, statement.compile(db));
}
