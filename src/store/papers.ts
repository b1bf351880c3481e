import { sql } from 'kysely';
import type { Paper } from '../app/store-papers.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const COLUMNS = sql`id, firm, about, digest, name, mime, size, kept_at as at, organisation,
  json_build_object('personId', by_id, 'name', by_name) as by`;

export const listPapers = (connection: Connection, programmeId: string, firm: string): Promise<Paper[]> =>
  rows(
    connection,
    sql<Paper>`select ${COLUMNS} from papers where programme_id = ${programmeId} and firm = ${firm} order by id`.compile(db),
  );

export const findPaper = (connection: Connection, programmeId: string, id: string): Promise<Paper | undefined> =>
  firstRow(connection, sql<Paper>`select ${COLUMNS} from papers where programme_id = ${programmeId} and id = ${id}`.compile(db));

export async function addPaper(connection: Connection, programmeId: string, paper: Paper): Promise<Paper> {
  const { id, firm, about, digest, name, mime, size, at, by, organisation } = paper;
  const insert = sql`insert into papers (programme_id, id, firm, about, digest, name, mime, size, kept_at, by_id, by_name, organisation)
    values (${programmeId}, ${id}, ${firm}, ${about}, ${digest}, ${name}, ${mime}, ${size}, ${at}, ${by.personId}, ${by.name}, ${organisation})
    on conflict (programme_id, firm, about, digest, (coalesce(organisation, ''))) do nothing`;
  await run(connection, insert.compile(db));
  const kept = sql<Paper>`select ${COLUMNS} from papers where programme_id = ${programmeId} and firm = ${firm} and about = ${about}
    and digest = ${digest} and organisation is not distinct from ${organisation}`;
  const found = await firstRow(connection, kept.compile(db));
  if (found === undefined) throw new Error(`paper ${id} was neither kept nor known`);
  return found;
}
