import type { CaseReads, StoredCase, StoredEvent } from '../app/store.ts';
import type { CaseKind } from '../contract/views.ts';
import { db, firstRow, rows, type Connection } from './sql.ts';
import { sql } from 'kysely';

type Bound<K extends keyof CaseReads> = (
  connection: Connection,
  programmeId: string,
  ...rest: Parameters<CaseReads[K]>
) => ReturnType<CaseReads[K]>;

const casesOf = (programmeId: string) =>
  db.selectFrom('cases').select(['id', 'kind', 'version', 'head', 'state']).where('programme_id', '=', programmeId);

export const findCase: Bound<'findCase'> = (connection, programmeId, id) =>
  firstRow<StoredCase>(connection, casesOf(programmeId).where('id', '=', id).compile());

const among = (ids: readonly string[]) => sql<boolean>`id = any(${ids}::text[])`;

export const listCases: Bound<'listCases'> = (connection, programmeId, ids) =>
  rows<StoredCase>(connection, casesOf(programmeId).where(among(ids)).orderBy('id').compile());

/** Rows locked in id order: two transactions that want the same cases never wait for each other crosswise. */
export const lockCases = (connection: Connection, programmeId: string, ids: readonly string[]): Promise<StoredCase[]> =>
  rows<StoredCase>(connection, casesOf(programmeId).where(among(ids)).orderBy('id').forUpdate().compile());

export const listCasesOfKind = (connection: Connection, programmeId: string, kind: CaseKind, limit: number): Promise<StoredCase[]> =>
  rows<StoredCase>(connection, casesOf(programmeId).where('kind', '=', kind).orderBy('id', 'desc').limit(limit).compile());

export const listCasesAt = (
  connection: Connection,
  programmeId: string,
  kind: CaseKind,
  stage: string,
  limit: number,
): Promise<StoredCase[]> =>
  rows<StoredCase>(
    connection,
    casesOf(programmeId).where('kind', '=', kind).where('stage', '=', stage).orderBy('id', 'desc').limit(limit).compile(),
  );

export const listCasesNaming = (
  connection: Connection,
  programmeId: string,
  kind: 'selection' | 'notice',
  projectId: string,
): Promise<StoredCase[]> =>
  rows<StoredCase>(
    connection,
    casesOf(programmeId)
      .where('kind', '=', kind)
      // The first half repeats the index's own condition, so that the planner may use it.
      .where(sql<boolean>`kind in ('selection', 'notice') and members @> array[${projectId}]::text[]`)
      .orderBy('id')
      .compile(),
  );

export async function listEvents(connection: Connection, programmeId: string, caseId: string): Promise<StoredEvent[]> {
  const query = db
    .selectFrom('events')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('case_id', '=', caseId)
    .orderBy('version');
  return (await rows(connection, query.compile())).map((row) => ({
    caseId,
    version: row.version,
    type: row.type,
    payload: row.payload,
    act: row.act,
    actor: { personId: row.actor_id, name: row.actor_name },
    on: row.on_day,
    at: row.at,
    prevHash: row.prev_hash,
    hash: row.hash,
  }));
}
