import { sql } from 'kysely';
import type { CaseDeadlines, DeadlineSearch, DeadlinePage } from '../app/store-deadlines.ts';
import { inScope } from './list-projects.ts';
import { db, firstRow, run, type Connection } from './sql.ts';

/** Makes the kept periods of these cases what they are now. One statement: what is gone goes, what is new comes, the rest stays. */
export async function keepDeadlines(connection: Connection, programmeId: string, cases: readonly CaseDeadlines[]): Promise<void> {
  if (cases.length === 0) return;
  const wanted = cases.flatMap(({ id, deadlines }) =>
    deadlines.map(({ deadline, subject, about, from, dueOn, owner }) => ({
      case_id: id,
      deadline,
      subject,
      about,
      from_day: from,
      due_on: dueOn,
      owner,
    })),
  );
  const statement = sql`
    with wanted as (select * from json_to_recordset(${JSON.stringify(wanted)}::json)
        as w (case_id text, deadline text, subject text, about text, from_day date, due_on date, owner text)),
      gone as (delete from running_deadlines r where programme_id = ${programmeId} and case_id = any(${cases.map(({ id }) => id)}::text[])
        and not exists (select from wanted w where (w.case_id, w.deadline, w.subject) = (r.case_id, r.deadline, r.subject)))
    insert into running_deadlines (programme_id, case_id, deadline, subject, about, from_day, due_on, owner)
    select ${programmeId}, case_id, deadline, subject, about, from_day, due_on, owner from wanted
    on conflict (programme_id, case_id, deadline, subject) do update
      set about = excluded.about, from_day = excluded.from_day, due_on = excluded.due_on, owner = excluded.owner`;
  await run(connection, statement.compile(db));
}

/** Nearest first, what has no day last; `counts` of all under the same scope. */
export async function listDeadlines(
  connection: Connection,
  programmeId: string,
  { scope, today, weekEnds, overdueNames, when, limit }: DeadlineSearch,
): Promise<DeadlinePage> {
  const query = sql<DeadlinePage>`
    with running as (
      select case_id as "caseId", kind, title, deadline, subject, about, from_day as "from", r.due_on as "dueOn", r.owner,
        case when r.due_on is null then 'undated' when r.due_on < ${today} and deadline = any(${overdueNames}::text[]) then 'overdue'
          when r.due_on between ${today} and ${weekEnds} then 'week' else 'later' end as "when"
      from running_deadlines r join cases c on c.programme_id = r.programme_id and c.id = r.case_id
      where r.programme_id = ${programmeId} and ${inScope(scope)})
    select
      (select coalesce(json_agg(row_to_json(page)), '[]') from (select * from running where ${when ?? null}::text is null or "when" = ${when ?? null}
        order by "dueOn" nulls last, "caseId", deadline, subject limit ${limit}) as page) as items,
      (select coalesce(json_object_agg("when", n), '{}') from (select "when", count(*) as n from running group by 1) as counted) as counts`;
  return (await firstRow(connection, query.compile(db))) ?? { items: [], counts: {} };
}
