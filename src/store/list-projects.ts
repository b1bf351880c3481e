import { sql, type RawBuilder } from 'kysely';
import type { ProjectSearch, Scope, TownshipCount } from '../app/store.ts';
import { pilotStagesFrom } from '../cases/project/stages.ts';
import type { PartyRole } from '../cases/roles.ts';
import { UNPLACED } from '../contract/township-views.ts';
import type { ProjectList, ProjectRow } from '../contract/views.ts';
import { codeMatches, titleMatches, wordsOf } from './matches.ts';
import { db, firstRow, rows, type Connection } from './sql.ts';

const IN_ROLE: { readonly [R in PartyRole]: (organisation: string) => RawBuilder<boolean> } = {
  firm: (code) => sql<boolean>`credit_code = ${code}`,
  evaluator: (code) => sql<boolean>`evaluator = ${code}`,
  accountant: (code) => sql<boolean>`accountant = ${code}`,
  provider: (code) => sql<boolean>`members @> array[${code}]::text[]`,
};

/** Deny by default: a scope nobody thought of sees nothing. */
export function inScope(scope: Scope): RawBuilder<boolean> {
  if ('all' in scope) return sql<boolean>`true`;
  if ('none' in scope) return sql<boolean>`false`;
  return sql<boolean>`(kind = 'project' and (${sql.join(
    scope.as.map((role) => IN_ROLE[role](scope.organisation)),
    sql` or `,
  )}))`;
}

function conditions(programmeId: string, { scope, outcome, reach, township, text }: ProjectSearch): RawBuilder<boolean> {
  const all = [sql<boolean>`programme_id = ${programmeId} and kind = 'project'`];
  if (!('all' in scope)) all.push(inScope(scope));
  if (outcome !== undefined) all.push(sql<boolean>`outcome = ${outcome}`);
  if (reach !== undefined) all.push(sql<boolean>`stage = any(${pilotStagesFrom(reach)}::text[])`);
  if (township !== undefined) all.push(township === UNPLACED ? sql<boolean>`township is null` : sql<boolean>`township = ${township}`);
  const words = wordsOf(text ?? '');
  if (words.length > 0) all.push(sql<boolean>`(${titleMatches(words)} or ${codeMatches(words)})`);
  return sql<boolean>`${sql.join(all, sql` and `)}`;
}

const COLUMNS = sql`id, title as name, credit_code as "creditCode", industry, township, stage, outcome, failed, unknown,
  recognised_fen as "recognisedFen", amount_fen as "amountFen", version, updated_on as "updatedOn"`;

type Answer = { readonly items: readonly ProjectRow[]; readonly stages: Readonly<Record<string, number>> };

/**
 * One page in the order of application, and how many stand at each stage under the same filter but the stage's own.
 * One round trip; keyset: `after` is the id the page before ended with.
 */
export async function listProjects(connection: Connection, programmeId: string, search: ProjectSearch): Promise<ProjectList> {
  const where = conditions(programmeId, search);
  const atStage = search.stage === undefined ? sql`` : sql` and stage = ${search.stage}`;
  const behind = search.after === undefined ? sql`` : sql` and id > ${search.after}`;
  const query = sql<Answer>`
    select
      (select coalesce(json_agg(row_to_json(page)), '[]') from (
        select ${COLUMNS} from cases where ${where}${atStage}${behind} order by id limit ${search.limit + 1}) as page) as items,
      (select coalesce(json_object_agg(stage, n), '{}') from (
        select stage, count(*) as n from cases where ${where} group by stage) as counted) as stages`;
  const { items, stages } = (await firstRow(connection, query.compile(db))) ?? { items: [], stages: {} };
  const page = items.slice(0, search.limit);
  const counted = Object.entries(stages).filter(([stage]) => search.stage === undefined || stage === search.stage);
  return {
    items: page,
    total: counted.reduce((sum, [, count]) => sum + count, 0),
    stages,
    next: items.length > page.length ? (page.at(-1)?.id ?? null) : null,
  };
}

/** How many projects stand where, by township and stage; of whom it is not known where they work, under null. */
export const countTownships = (connection: Connection, programmeId: string): Promise<readonly TownshipCount[]> =>
  rows(
    connection,
    sql<TownshipCount>`select township, stage, count(*)::int as count from cases
      where programme_id = ${programmeId} and kind = 'project' group by township, stage`.compile(db),
  );
