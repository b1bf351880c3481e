import { sql } from 'kysely';
import type { ReportTemplate } from '../app/store-reporting.ts';
import { db, rows, run, type Connection } from './sql.ts';

export const listReportTemplates = (connection: Connection, programmeId: string): Promise<ReportTemplate[]> =>
  rows(
    connection,
    sql<ReportTemplate>`select * from (select distinct on (id) id, version, name, digest, mapping,
        json_build_object('personId', by_id, 'name', by_name) as by, on_day as "on", at
      from report_templates where programme_id = ${programmeId} order by id, version desc) newest order by id desc`.compile(db),
  );

export async function addReportTemplate(
  connection: Connection,
  programmeId: string,
  { id, version, name, digest, mapping, by, on, at }: ReportTemplate,
): Promise<boolean> {
  await run(connection, sql`lock table report_templates in share row exclusive mode`.compile(db));
  const insert = sql`insert into report_templates (programme_id, id, version, name, digest, mapping, by_id, by_name, on_day, at)
    select ${programmeId}, ${id}, ${version}, ${name}, ${digest}, ${JSON.stringify(mapping)}::json, ${by.personId},
      ${by.name}, ${on}::date, ${at}::timestamptz
      from report_templates where programme_id = ${programmeId} and id = ${id} having coalesce(max(version), 0) = ${version}::integer - 1`;
  return (await run(connection, insert.compile(db))) === 1;
}
