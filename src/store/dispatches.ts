import { sql } from 'kysely';
import type { DispatchTemplate, IssuedDispatch } from '../app/store-dispatches.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const COLUMNS = sql`id, kind, case_id as "caseId", case_version as "caseVersion", occasion, paper, docx, pdf, template,
  json_build_object('personId', by_id, 'name', by_name) as by, on_day as "on", at`;

export const listDispatches = (connection: Connection, programmeId: string, caseId?: string): Promise<IssuedDispatch[]> =>
  rows(
    connection,
    sql<IssuedDispatch>`select ${COLUMNS} from dispatches where programme_id = ${programmeId}
      and (${caseId ?? null}::text is null or case_id = ${caseId ?? null}) order by year desc, sequence desc`.compile(db),
  );

export const findDispatch = (connection: Connection, programmeId: string, id: string): Promise<IssuedDispatch | undefined> =>
  firstRow(
    connection,
    sql<IssuedDispatch>`select ${COLUMNS} from dispatches where programme_id = ${programmeId} and id = ${id}`.compile(db),
  );

export async function lockNextSequence(connection: Connection, programmeId: string, code: string, year: number): Promise<number> {
  await run(connection, sql`lock table dispatches in share row exclusive mode`.compile(db));
  const next = sql<{ next: number }>`select coalesce(max(sequence), 0) + 1 as next from dispatches
    where programme_id = ${programmeId} and code = ${code} and year = ${year}`;
  return (await firstRow(connection, next.compile(db)))?.next ?? 1;
}

export async function addDispatch(connection: Connection, programmeId: string, issued: IssuedDispatch): Promise<void> {
  const { id, kind, caseId, caseVersion, occasion, paper, docx, pdf, template, by, on, at } = issued;
  const { code, year, sequence } = paper.number;
  const insert = sql`insert into dispatches (programme_id, id, kind, case_id, case_version, occasion, code, year, sequence, paper, docx, pdf, template, by_id, by_name, on_day, at)
    values (${programmeId}, ${id}, ${kind}, ${caseId}, ${caseVersion}, ${occasion}, ${code}, ${year}, ${sequence}, ${JSON.stringify(paper)}::json,
      ${docx}, ${pdf}, ${template}, ${by.personId}, ${by.name}, ${on}, ${at})`;
  await run(connection, insert.compile(db));
}

export const listTemplates = (connection: Connection, programmeId: string): Promise<DispatchTemplate[]> =>
  rows(
    connection,
    sql<DispatchTemplate>`select kind, version, name, digest, json_build_object('personId', by_id, 'name', by_name) as by, on_day as "on", at
      from dispatch_templates where programme_id = ${programmeId} order by kind, version desc`.compile(db),
  );

export async function addTemplate(connection: Connection, programmeId: string, template: DispatchTemplate): Promise<boolean> {
  const { kind, version, name, digest, by, on, at } = template;
  await run(connection, sql`lock table dispatch_templates in share row exclusive mode`.compile(db));
  const insert = sql`insert into dispatch_templates (programme_id, kind, version, name, digest, by_id, by_name, on_day, at)
    select ${programmeId}, ${kind}, ${version}, ${name}, ${digest}, ${by.personId}, ${by.name}, ${on}::date, ${at}::timestamptz
      from dispatch_templates where programme_id = ${programmeId} and kind = ${kind} having coalesce(max(version), 0) = ${version}::integer - 1`;
  return (await run(connection, insert.compile(db))) === 1;
}
