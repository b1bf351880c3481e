import { sql } from 'kysely';
import type { CaseAtStage, Scope } from '../app/store.ts';
import type { CaseKind } from '../contract/views.ts';
import { inScope } from './list-projects.ts';
import { db, rows, type Connection } from './sql.ts';

type At = readonly { readonly kind: CaseKind; readonly stage: string }[];

export async function listAtStages(
  connection: Connection,
  programmeId: string,
  at: At,
  scope: Scope,
  limit: number,
): Promise<CaseAtStage[]> {
  const [kinds, stages] = [at.map(({ kind }) => kind), at.map(({ stage }) => stage)];
  const query = sql<CaseAtStage>`
    select id, kind, stage, title
    from cases join unnest(${kinds}::text[], ${stages}::text[]) as wanted (kind, stage) using (kind, stage)
    where programme_id = ${programmeId} and ${inScope(scope)}
    order by stage_since, id limit ${limit}`;
  return rows(connection, query.compile(db));
}
