import { sql } from 'kysely';
import type { Scope, WaitingCase } from '../app/store.ts';
import type { CaseKind } from '../contract/views.ts';
import { inScope } from './list-projects.ts';
import { db, rows, type Connection } from './sql.ts';

type At = readonly { readonly kind: CaseKind; readonly stage: string }[];

export async function listWaiting(
  connection: Connection,
  programmeId: string,
  at: At,
  scope: Scope,
  limit: number,
): Promise<WaitingCase[]> {
  const [kinds, stages] = [at.map(({ kind }) => kind), at.map(({ stage }) => stage)];
  const query = sql<WaitingCase>`
    select id, kind, stage, title, stage_since as since, due_on as "dueOn", hands
    from cases join unnest(${kinds}::text[], ${stages}::text[]) as wanted (kind, stage) using (kind, stage)
    where programme_id = ${programmeId} and ${inScope(scope)}
    order by stage_since, id limit ${limit}`;
  return rows(connection, query.compile(db));
}
