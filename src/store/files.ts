import { sql } from 'kysely';
import type { FileRecord } from '../app/store-imports.ts';
import { db, firstRow, run, type Connection } from './sql.ts';

export const findFile = (connection: Connection, programmeId: string, digest: string): Promise<FileRecord | undefined> =>
  firstRow(
    connection,
    db
      .selectFrom('files')
      .select(['digest', 'name', 'mime', 'bytes'])
      .where('programme_id', '=', programmeId)
      .where('digest', '=', digest)
      .compile(),
  );

export async function saveFiles(connection: Connection, programmeId: string, files: readonly FileRecord[]): Promise<void> {
  if (files.length === 0) return;
  const column = <K extends keyof FileRecord>(key: K) => files.map((file) => file[key]);
  const query = sql`insert into files (programme_id, digest, name, mime, bytes)
    select ${programmeId}, digest, name, mime, bytes
    from unnest(${column('digest')}::text[], ${column('name')}::text[], ${column('mime')}::text[], ${column('bytes')}::bytea[]) as x (digest, name, mime, bytes)
    on conflict (programme_id, digest) do nothing`;
  await run(connection, query.compile(db));
}
