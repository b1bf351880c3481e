import { sql } from 'kysely';
import type { Scope, WaitedFor, WaitingPage } from '../app/store.ts';
import type { Day } from '../kernel/day.ts';
import { inScope } from './list-projects.ts';
import { db, firstRow, type Connection } from './sql.ts';

type Asked = { readonly scope: Scope; readonly personId: string; readonly today: Day; readonly limit: number };

/** Whether this person's hands keep them from the act. Most acts bar nobody, and most cases do not name the person: both are quick to see. */
const isFree = (
  personId: string,
) => sql<boolean>`("notBy" = '{}' or position(${JSON.stringify(personId)} in hands::text) = 0 or not exists (
  select from unnest("notBy") as barred, json_array_elements_text(hands -> barred) as hand where hand = ${personId}))`;

/**
 * Both ways of being waited for, side by side: a case at a stage, with the nearest period that the act ends; and each period that runs in
 * a case, or of those that are gathered the nearest for all.
 */
const waiting = (programmeId: string, { stages, deadlines, roles }: WaitedFor, { scope, personId, today }: Asked) => sql`
  wanted as materialized (select * from json_to_recordset(${JSON.stringify(stages)}::json)
    as s (kind text, stage text, act text, "notBy" text[], "ends" text[])),
  nearest as materialized (select distinct on (case_id, act) case_id, act, deadline, about, r.due_on
    from running_deadlines r join wanted on deadline = any("ends")
    where r.programme_id = ${programmeId} order by case_id, act, r.due_on nulls last, subject),
  waiting as materialized (
    select id, kind, stage, title, stage_since as since, wanted.act, deadline, about, nearest.due_on as "dueOn", 1 as count
    from wanted join cases c using (kind, stage) left join nearest on case_id = id and nearest.act = wanted.act
    where programme_id = ${programmeId} and ${inScope(scope)} and ${isFree(personId)}
    union all
    select id, kind, stage, title, coalesce(min(from_day), stage_since), act, deadline,
      (array_agg(about order by r.due_on nulls last, subject))[1], min(r.due_on), count(*)::int
    from json_to_recordset(${JSON.stringify(deadlines)}::json) as d (deadline text, act text, "isUsual" boolean, "isGathered" boolean, "notBy" text[])
    join running_deadlines r using (deadline)
    join cases c on c.programme_id = r.programme_id and c.id = r.case_id
    where r.programme_id = ${programmeId} and ${inScope(scope)} and ${isFree(personId)}
      and (r.owner = any(${roles}::text[]) or ("isUsual" and (r.owner is null or r.due_on < ${today})))
    group by c.programme_id, id, act, deadline, case when "isGathered" then '' else subject end)`;

/** The most urgent first; what this person may not touch again is left out. */
export async function listWaiting(connection: Connection, programmeId: string, waitedFor: WaitedFor, asked: Asked): Promise<WaitingPage> {
  const query = sql<WaitingPage>`
    with ${waiting(programmeId, waitedFor, asked)}
    select (select count(*)::int from waiting) as total,
      (select coalesce(json_agg(row_to_json(page)), '[]') from (
        select * from waiting order by "dueOn" nulls last, since, id collate "C", act limit ${asked.limit}) as page) as items`;
  return (await firstRow(connection, query.compile(db))) ?? { items: [], total: 0 };
}
