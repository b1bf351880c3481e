import { sql } from 'kysely';
import type { Draft, FormName } from '../app/store-drafts.ts';
import { db, firstRow, run, type Connection } from './sql.ts';

const drafts = (programmeId: string, organisation: string, form: FormName) =>
  db
    .selectFrom('drafts')
    .select(['organisation', 'form', 'version', 'fields', 'saved_at as savedAt', 'saved_by as savedBy'])
    .where('programme_id', '=', programmeId)
    .where('organisation', '=', organisation)
    .where('form', '=', form);

export const findDraft = (connection: Connection, programmeId: string, organisation: string, form: FormName): Promise<Draft | undefined> =>
  firstRow(connection, drafts(programmeId, organisation, form).compile());

/** By a lock of its own: before the first saving there is no row that could be locked. */
export async function lockDraft(
  connection: Connection,
  programmeId: string,
  organisation: string,
  form: FormName,
): Promise<Draft | undefined> {
  const name = `draft:${programmeId}:${organisation}:${form}`;
  await run(connection, sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.compile(db));
  return findDraft(connection, programmeId, organisation, form);
}

export async function saveDraft(connection: Connection, programmeId: string, draft: Draft): Promise<void> {
  const { organisation, form, version, savedAt, savedBy } = draft;
  const saved = { version, fields: JSON.stringify(draft.fields), saved_at: savedAt, saved_by: savedBy };
  const query = db
    .insertInto('drafts')
    .values({ programme_id: programmeId, organisation, form, ...saved })
    .onConflict((conflict) => conflict.columns(['programme_id', 'organisation', 'form']).doUpdateSet(saved));
  await run(connection, query.compile());
}
