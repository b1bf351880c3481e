import { sql } from 'kysely';
import type { PolicyText } from '../app/store-texts.ts';
import { db, rows, run, type Connection } from './sql.ts';

export async function listPolicyTexts(connection: Connection, programmeId: string): Promise<PolicyText[]> {
  const query = db.selectFrom('policy_texts').selectAll().where('programme_id', '=', programmeId).orderBy('at').orderBy('id');
  return (await rows(connection, query.compile())).map(({ id, source, dated, digest, clauses, doubts, by_id, by_name, on_day, at }) => ({
    id,
    source,
    dated,
    digest,
    clauses,
    doubts,
    by: { personId: by_id, name: by_name },
    on: on_day,
    at,
  }));
}

export async function lockPolicyTexts(connection: Connection): Promise<void> {
  await run(connection, sql`lock table policy_texts in share row exclusive mode`.compile(db));
}

export async function addPolicyText(connection: Connection, programmeId: string, text: PolicyText): Promise<void> {
  const { id, source, dated, digest, clauses, doubts, by, on, at } = text;
  const row = { id, source, dated, digest, by_id: by.personId, by_name: by.name, on_day: on, at };
  const written = { clauses: JSON.stringify(clauses), doubts: JSON.stringify(doubts) };
  await run(
    connection,
    db
      .insertInto('policy_texts')
      .values({ programme_id: programmeId, ...row, ...written })
      .compile(),
  );
}
