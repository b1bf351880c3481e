import { sql } from 'kysely';
import type { SeenElsewhere } from '../app/store-evidence.ts';
import type { KeptReadings, ReadKind } from '../kernel/paper-reading.ts';
import { db, rows, run, type Connection } from './sql.ts';

export async function listReadings(connection: Connection, programmeId: string, digest: string): Promise<KeptReadings> {
  const query = sql<{ kind: ReadKind; readings: readonly object[] }>`
    select kind, readings from paper_readings where programme_id = ${programmeId} and digest = ${digest}`;
  return Object.fromEntries((await rows(connection, query.compile(db))).map(({ kind, readings }) => [kind, readings]));
}

export async function keepReadings(connection: Connection, programmeId: string, digest: string, readings: KeptReadings): Promise<void> {
  const query = sql`insert into paper_readings (programme_id, digest, kind, readings)
    select ${programmeId}, ${digest}, key, value from json_each(${JSON.stringify(readings)}::json) on conflict do nothing`;
  await run(connection, query.compile(db));
}

export async function claimSlips(connection: Connection, programmeId: string, claims: readonly object[]): Promise<void> {
  if (claims.length === 0) return;
  const query = sql`insert into slip_claims (programme_id, slip, case_id, expense_id)
    select ${programmeId}, slip, "caseId", "expenseId"
    from json_to_recordset(${JSON.stringify(claims)}::json) as x (slip text, "caseId" text, "expenseId" text)
    on conflict do nothing`;
  await run(connection, query.compile(db));
}

/** A firm's own papers in its own programme are not elsewhere; the same firm in another programme is. */
export async function findElsewhere(
  connection: Connection,
  programmeId: string,
  firm: string,
  { numbers, slips, digests }: SeenElsewhere,
): Promise<SeenElsewhere> {
  const other = sql`(programme_id, firm) is distinct from (${programmeId}, ${firm})`;
  const query = sql<{ kind: 'number' | 'slip' | 'digest'; value: string }>`
    select 'number' as kind, number as value from (
      select k.programme_id, c.credit_code as firm, k.number
        from invoice_claims k join cases c on c.programme_id = k.programme_id and c.id = k.case_id where k.number = any(${numbers}::text[])
      union all
      select programme_id, subject, data #>> '{values,invoice}'
        from register_rows where register = 'expenses' and data #>> '{values,invoice}' = any(${numbers}::text[])
    ) as claimed where ${other}
    union
    select 'slip', slip from (
      select k.programme_id, c.credit_code as firm, k.slip
        from slip_claims k join cases c on c.programme_id = k.programme_id and c.id = k.case_id where k.slip = any(${slips}::text[])
    ) as paid where ${other}
    union
    select 'digest', digest from papers where digest = any(${digests}::text[]) and ${other}
    union
    select 'digest', digest from files where digest = any(${digests}::text[]) and programme_id <> ${programmeId}`;
  const found = await rows(connection, query.compile(db));
  const of = (kind: (typeof found)[number]['kind']): string[] => found.flatMap((row) => (row.kind === kind ? [row.value] : []));
  return { numbers: of('number'), slips: of('slip'), digests: of('digest') };
}
