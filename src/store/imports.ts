import { sql } from 'kysely';
import type { StagedImport, UploadedFile } from '../app/store-imports.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const imports = (programmeId: string, id: string) =>
  db.selectFrom('imports').select(['id', 'by_person as by', 'at', 'done']).where('programme_id', '=', programmeId).where('id', '=', id);

export const findImport = (connection: Connection, programmeId: string, id: string): Promise<StagedImport | undefined> =>
  firstRow(connection, imports(programmeId, id).compile());
export const lockImport = (connection: Connection, programmeId: string, id: string): Promise<StagedImport | undefined> =>
  firstRow(connection, imports(programmeId, id).forUpdate().compile());

const filesOf = (programmeId: string, importId: string) =>
  db.selectFrom('import_files').select(['name', 'bytes']).where('programme_id', '=', programmeId).where('import_id', '=', importId);
export const listStagedFiles = (connection: Connection, programmeId: string, importId: string): Promise<UploadedFile[]> =>
  rows(connection, filesOf(programmeId, importId).orderBy('line').compile());

type NewImport = Omit<StagedImport, 'done'>;
export async function stageImport(
  connection: Connection,
  programmeId: string,
  { id, by, at }: NewImport,
  files: readonly UploadedFile[],
): Promise<void> {
  await run(connection, db.insertInto('imports').values({ programme_id: programmeId, id, by_person: by, at, done: 'null' }).compile());
  const query = sql`insert into import_files (programme_id, import_id, line, name, bytes)
    select ${programmeId}, ${id}, line, name, bytes
    from unnest(${files.map(({ name }) => name)}::text[], ${files.map(({ bytes }) => bytes)}::bytea[]) with ordinality as x (name, bytes, line)`;
  await run(connection, query.compile(db));
}

export async function dropStagedBefore(connection: Connection, programmeId: string, at: string): Promise<void> {
  const query = sql`delete from imports where programme_id = ${programmeId} and at < ${at} and done::text = 'null'`;
  await run(connection, query.compile(db));
}

export async function finishImport(connection: Connection, programmeId: string, id: string, done: object): Promise<void> {
  const query = db
    .updateTable('imports')
    .set({ done: JSON.stringify(done) })
    .where('programme_id', '=', programmeId)
    .where('id', '=', id);
  await run(connection, query.compile());
  await run(connection, db.deleteFrom('import_files').where('programme_id', '=', programmeId).where('import_id', '=', id).compile());
}

export async function tryImportLock(connection: Connection, programmeId: string): Promise<boolean> {
  const query = sql<{ locked: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`import:${programmeId}`}, 0)) as locked`;
  return (await firstRow(connection, query.compile(db)))?.locked ?? false;
}
