import { sql } from 'kysely';
import type { CaseHead, DailyRoot, DatedHead, NewRoot } from '../app/store-history.ts';
import type { Day } from '../kernel/day.ts';
import { db, rows, run, type Connection } from './sql.ts';

export const listDailyRoots = (connection: Connection, programmeId: string): Promise<DailyRoot[]> =>
  rows(
    connection,
    sql<DailyRoot>`select on_day as "on", tree_size as "treeSize", root, computed_at as "computedAt" from daily_roots
      where programme_id = ${programmeId} order by on_day`.compile(db),
  );

export const listDailyHeads = (connection: Connection, programmeId: string): Promise<DatedHead[]> =>
  rows(
    connection,
    sql<DatedHead>`select on_day as "on", case_id as "caseId", version, head from daily_heads
      where programme_id = ${programmeId} order by on_day`.compile(db),
  );

export const listHeadsOn = (connection: Connection, programmeId: string, day: Day): Promise<CaseHead[]> =>
  rows(
    connection,
    sql<CaseHead>`select distinct on (case_id) case_id as "caseId", version, head from daily_heads
      where programme_id = ${programmeId} and on_day <= ${day} order by case_id, on_day desc`.compile(db),
  );

export const listOpenHeads = (connection: Connection, programmeId: string, before: Day): Promise<DatedHead[]> =>
  rows(
    connection,
    sql<DatedHead>`select e.on_day as "on", e.case_id as "caseId", e.version, e.hash as head from events e
      left join (select case_id, max(version) as version from daily_heads where programme_id = ${programmeId} group by case_id) covered
        on covered.case_id = e.case_id
      where e.programme_id = ${programmeId} and e.on_day < ${before} and e.version > coalesce(covered.version, 0)`.compile(db),
  );

export async function lockDailyRoots(connection: Connection): Promise<void> {
  await run(connection, sql`lock table daily_roots in share row exclusive mode`.compile(db));
}

export async function addDailyRoots(connection: Connection, programmeId: string, roots: readonly NewRoot[]): Promise<void> {
  const heads = roots.flatMap(({ on, moved }) => moved.map((head) => ({ on, ...head })));
  const days = sql`insert into daily_roots (programme_id, on_day, tree_size, root, computed_at)
    select ${programmeId}, "on", "treeSize", root, "computedAt" from json_to_recordset(${JSON.stringify(roots)}::json)
      as x ("on" date, "treeSize" int, root text, "computedAt" timestamptz)`;
  await run(connection, days.compile(db));
  const moved = sql`insert into daily_heads (programme_id, case_id, on_day, version, head)
    select ${programmeId}, "caseId", "on", version, head from json_to_recordset(${JSON.stringify(heads)}::json)
      as x ("caseId" text, "on" date, version int, head text)`;
  await run(connection, moved.compile(db));
}
