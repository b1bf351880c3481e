import { sql } from 'kysely';
import { db, rows, run, type Connection } from './sql.ts';

const lockOf = (programmeId: string) => sql`select pg_advisory_xact_lock(hashtextextended(${`invoices:${programmeId}`}, 0))`;

export async function lockClaimedInvoices(connection: Connection, programmeId: string, numbers: readonly string[]): Promise<string[]> {
  await run(connection, lockOf(programmeId).compile(db));
  const query = db
    .selectFrom('invoice_claims')
    .select('number')
    .where('programme_id', '=', programmeId)
    .where(sql<boolean>`number = any(${numbers}::text[])`);
  return (await rows(connection, query.compile())).map(({ number }) => number);
}

/** The first claim stays; a later expense with the same number is on file but refused, and owns nothing. */
export async function claimInvoices(connection: Connection, programmeId: string, claims: readonly object[]): Promise<void> {
  if (claims.length === 0) return;
  const query = sql`insert into invoice_claims (programme_id, number, case_id, expense_id)
    select ${programmeId}, number, "caseId", "expenseId"
    from json_to_recordset(${JSON.stringify(claims)}::json) as x (number text, "caseId" text, "expenseId" text)
    on conflict (programme_id, number) do nothing`;
  await run(connection, query.compile(db));
}
