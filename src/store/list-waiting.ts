import { sql } from 'kysely';
import type { Scope, WaitedFor, WaitingPage } from '../app/store.ts';
import { inScope } from './list-projects.ts';
import { db, firstRow, type Connection } from './sql.ts';

/** Both ways of being waited for, side by side: a case at a stage, and a period that runs in a case. */
const waiting = (programmeId: string, { stages, deadlines }: WaitedFor, scope: Scope) => sql`
  select id, kind, stage, title, hands, stage_since as since, act, "notBy", deadline, about, nearest.due_on as "dueOn"
  from json_to_recordset(${JSON.stringify(stages)}::json) as s (kind text, stage text, act text, "notBy" text[], "ends" text[])
  join cases c using (kind, stage)
  left join lateral (select deadline, about, due_on from running_deadlines r
    where r.programme_id = ${programmeId} and r.case_id = c.id and r.deadline = any("ends")
    order by r.due_on nulls last, r.subject limit 1) as nearest on "ends" <> '{}'
  where programme_id = ${programmeId} and ${inScope(scope)}
  union all
  select c.id, kind, stage, title, hands, coalesce(from_day, stage_since), act, "notBy", deadline, about, r.due_on
  from json_to_recordset(${JSON.stringify(deadlines)}::json) as d (deadline text, act text, "notBy" text[])
  join running_deadlines r using (deadline)
  join cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where r.programme_id = ${programmeId} and ${inScope(scope)}`;

/** The most urgent first; what this person may not touch again is left out. The quick look at the text spares most cases the slow one. */
export async function listWaiting(
  connection: Connection,
  programmeId: string,
  waitedFor: WaitedFor,
  { scope, personId, limit }: { readonly scope: Scope; readonly personId: string; readonly limit: number },
): Promise<WaitingPage> {
  const query = sql<WaitingPage>`
    with waiting as materialized (select * from (${waiting(programmeId, waitedFor, scope)}) as each
      where position(${JSON.stringify(personId)} in hands::text) = 0 or not exists (
        select from unnest("notBy") as barred, json_array_elements_text(hands -> barred) as hand where hand = ${personId}))
    select (select count(*)::int from waiting) as total,
      (select coalesce(json_agg(row_to_json(page)), '[]') from (
        select id, kind, stage, title, since, act, deadline, about, "dueOn" from waiting
        order by "dueOn" nulls last, since, id, act limit ${limit}) as page) as items`;
  return (await firstRow(connection, query.compile(db))) ?? { items: [], total: 0 };
}
