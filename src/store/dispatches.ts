import { sql } from 'kysely';
import type { IssuedDispatch } from '../app/store-dispatches.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const COLUMNS = sql`id, kind, case_id as "caseId", case_version as "caseVersion", occasion, paper, docx, pdf,
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
  const { id, kind, caseId, caseVersion, occasion, paper, docx, pdf, by, on, at } = issued;
  const { code, year, sequence } = paper.number;
  const insert = sql`insert into dispatches (programme_id, id, kind, case_id, case_version, occasion, code, year, sequence, paper, docx, pdf, by_id, by_name, on_day, at)
    values (${programmeId}, ${id}, ${kind}, ${caseId}, ${caseVersion}, ${occasion}, ${code}, ${year}, ${sequence}, ${JSON.stringify(paper)}::json,
      ${docx}, ${pdf}, ${by.personId}, ${by.name}, ${on}, ${at})`;
  await run(connection, insert.compile(db));
}
