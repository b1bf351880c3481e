import { sql } from 'kysely';
import type { SeenElsewhere } from '../app/store-evidence.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

export async function listReadings(connection: Connection, programmeId: string, digest: string): Promise<readonly InvoiceReading[]> {
  const query = sql<{
    readings: readonly InvoiceReading[];
  }>`select readings from paper_readings where programme_id = ${programmeId} and digest = ${digest}`;
  return (await firstRow(connection, query.compile(db)))?.readings ?? [];
}

export async function keepReadings(
  connection: Connection,
  programmeId: string,
  digest: string,
  readings: readonly InvoiceReading[],
): Promise<void> {
  const query = sql`insert into paper_readings (programme_id, digest, readings) values (${programmeId}, ${digest}, ${JSON.stringify(readings)})
    on conflict (programme_id, digest) do nothing`;
  await run(connection, query.compile(db));
}

/** A firm's own papers in its own programme are not elsewhere; the same firm in another programme is. */
export async function findElsewhere(
  connection: Connection,
  programmeId: string,
  firm: string,
  { numbers, digests }: SeenElsewhere,
): Promise<SeenElsewhere> {
  const other = sql`(programme_id, firm) is distinct from (${programmeId}, ${firm})`;
  const query = sql<{ kind: 'number' | 'digest'; value: string }>`
    select 'number' as kind, number as value from (
      select k.programme_id, c.credit_code as firm, k.number
        from invoice_claims k join cases c on c.programme_id = k.programme_id and c.id = k.case_id where k.number = any(${numbers}::text[])
      union all
      select programme_id, subject, data #>> '{values,invoice}'
        from register_rows where register = 'expenses' and data #>> '{values,invoice}' = any(${numbers}::text[])
    ) as claimed where ${other}
    union
    select 'digest', digest from papers where digest = any(${digests}::text[]) and ${other}
    union
    select 'digest', digest from files where digest = any(${digests}::text[]) and programme_id <> ${programmeId}`;
  const found = await rows(connection, query.compile(db));
  const of = (kind: 'number' | 'digest'): string[] => found.flatMap((row) => (row.kind === kind ? [row.value] : []));
  return { numbers: of('number'), digests: of('digest') };
}
