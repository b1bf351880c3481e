import { sql, type RawBuilder } from 'kysely';
import type { CaseFound, SearchScope } from '../app/store.ts';
import { inScope } from './list-projects.ts';
import { codeMatches, titleMatches, wordsOf } from './matches.ts';
import { db, rowsAnew, type Connection } from './sql.ts';

/** How many that match are put in order: whoever types what every title holds is told to type more. */
const ORDERED = 200;
const COLUMNS = sql`id, kind, stage, title, credit_code as "creditCode"`;

/** Deny by default: kinds that are wholly somebody's to see, their projects, and what names them. */
const visible = ({ kinds, projects, registers, organisation, personId }: SearchScope): RawBuilder<boolean> => sql<boolean>`(
  kind = any(${[...kinds]}::text[]) or (kind = 'project' and ${inScope(projects)}) or (kind = 'row' and members && ${[...registers]}::text[])
  or (kind in ('outlay', 'recovery', 'sanction') and credit_code = ${organisation ?? null}) or (kind = 'panel' and members @> array[${personId}]::text[]))`;

/** Cases whose title holds every word, in characters or initials, and firms whose credit code begins so; the shortest titles first. */
export async function searchCases(
  connection: Connection,
  programmeId: string,
  text: string,
  scope: SearchScope,
  limit: number,
): Promise<readonly CaseFound[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const among = sql`from cases where programme_id = ${programmeId} and ${visible(scope)}`;
  const query = sql<CaseFound>`
    select distinct on (length(title), title, id) * from (
      (select ${COLUMNS} ${among} and ${titleMatches(words)} limit ${ORDERED})
      union all
      (select ${COLUMNS} ${among} and kind = 'project' and ${codeMatches(words)} limit ${ORDERED})) as found
    order by length(title), title, id limit ${limit}`;
  return rowsAnew(connection, query.compile(db));
}
