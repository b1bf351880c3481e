import { sql } from 'kysely';
import type { Acceptance, StagedImport, UploadedFile } from '../app/store-imports.ts';
import type { ImportProgress } from '../contract/views.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const all = (programmeId: string) =>
  db.selectFrom('imports').select(['id', 'by_person as by', 'at', 'accepted', 'progress']).where('programme_id', '=', programmeId);
const imports = (programmeId: string, id: string) => all(programmeId).where('id', '=', id);

export const findImport = (connection: Connection, programmeId: string, id: string): Promise<StagedImport | undefined> =>
  firstRow(connection, imports(programmeId, id).compile());
export const lockImport = (connection: Connection, programmeId: string, id: string): Promise<StagedImport | undefined> =>
  firstRow(connection, imports(programmeId, id).forUpdate().compile());

export const findOpenImport = (connection: Connection, programmeId: string): Promise<StagedImport | undefined> =>
  firstRow(
    connection,
    all(programmeId)
      .where(sql<boolean>`progress ->> 'isFinished' = 'false'`)
      .compile(),
  );

const filesOf = (programmeId: string, importId: string) =>
  db.selectFrom('import_files').select(['name', 'bytes']).where('programme_id', '=', programmeId).where('import_id', '=', importId);
export const listStagedFiles = (connection: Connection, programmeId: string, importId: string): Promise<UploadedFile[]> =>
  rows(connection, filesOf(programmeId, importId).orderBy('line').compile());

type NewImport = Pick<StagedImport, 'id' | 'by' | 'at'>;
export async function stageImport(
  connection: Connection,
  programmeId: string,
  { id, by, at }: NewImport,
  files: readonly UploadedFile[],
): Promise<void> {
  await run(connection, db.insertInto('imports').values({ programme_id: programmeId, id, by_person: by, at }).compile());
  const query = sql`insert into import_files (programme_id, import_id, line, name, bytes)
    select ${programmeId}, ${id}, line, name, bytes
    from unnest(${files.map(({ name }) => name)}::text[], ${files.map(({ bytes }) => bytes)}::bytea[]) with ordinality as x (name, bytes, line)`;
  await run(connection, query.compile(db));
}

export async function dropStagedBefore(connection: Connection, programmeId: string, at: string): Promise<void> {
  const query = sql`delete from imports where programme_id = ${programmeId} and at < ${at} and accepted is null`;
  await run(connection, query.compile(db));
}

export async function acceptImport(
  connection: Connection,
  programmeId: string,
  id: string,
  acceptance: Acceptance,
  progress: ImportProgress,
): Promise<void> {
  const query = db
    .updateTable('imports')
    .set({ accepted: JSON.stringify(acceptance), progress: JSON.stringify(progress) })
    .where('programme_id', '=', programmeId)
    .where('id', '=', id);
  await run(connection, query.compile());
}

export async function saveImportProgress(connection: Connection, programmeId: string, id: string, progress: ImportProgress): Promise<void> {
  const query = db
    .updateTable('imports')
    .set({ progress: JSON.stringify(progress) })
    .where('programme_id', '=', programmeId)
    .where('id', '=', id);
  await run(connection, query.compile());
  if (!progress.isFinished) return;
  await run(connection, db.deleteFrom('import_files').where('programme_id', '=', programmeId).where('import_id', '=', id).compile());
}

export async function lockImports(connection: Connection, programmeId: string): Promise<void> {
  await run(connection, sql`select pg_advisory_xact_lock(hashtextextended(${`import:${programmeId}`}, 0))`.compile(db));
}
