import { sql } from 'kysely';
import type { EntryRecord, LedgerReads } from '../app/store.ts';
import type { Day } from '../kernel/day.ts';
import type { Fen } from '../kernel/fen.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const balancesOf = (programmeId: string) =>
  db.selectFrom('balances').select(['account', 'fen']).where('programme_id', '=', programmeId).orderBy('account');

export const listBalances = (connection: Connection, programmeId: string): Promise<{ account: string; fen: Fen }[]> =>
  rows(connection, balancesOf(programmeId).compile());

/** Locked in account order until the transaction ends. */
export async function lockBalances(connection: Connection, programmeId: string, accounts: readonly string[]): Promise<Map<string, Fen>> {
  const query = balancesOf(programmeId)
    .where(sql<boolean>`account = any(${accounts}::text[])`)
    .forUpdate();
  return new Map((await rows(connection, query.compile())).map(({ account, fen }) => [account, fen]));
}

/** Fen as text on the way: a JSON number is not trusted with money. The database checks sums and balances on the way in. */
export async function post(connection: Connection, programmeId: string, entries: readonly EntryRecord[]): Promise<void> {
  if (entries.length === 0) return;
  const heads = entries.map(({ id, on, says, caseId, event }) => ({
    id,
    on,
    says,
    case_id: caseId,
    event_case_id: event.caseId,
    event_version: event.version,
  }));
  const lines = entries.flatMap(({ id, postings }) =>
    postings.map(({ account, fen }, line) => ({ entry_id: id, line, account, fen: String(fen) })),
  );
  await run(
    connection,
    sql`insert into ledger_entries (programme_id, id, on_day, says, case_id, event_case_id, event_version)
    select ${programmeId}, id, "on", says, case_id, event_case_id, event_version from json_to_recordset(${JSON.stringify(heads)}::json)
      as x (id text, "on" date, says text, case_id text, event_case_id text, event_version int)`.compile(db),
  );
  await run(
    connection,
    sql`insert into postings (programme_id, entry_id, line, account, fen)
    select ${programmeId}, entry_id, line, account, fen from json_to_recordset(${JSON.stringify(lines)}::json)
      as x (entry_id text, line int, account text, fen bigint)`.compile(db),
  );
}

type EntryRow = {
  id: string;
  on: Day;
  says: string;
  caseId: string | null;
  eventCaseId: string;
  eventVersion: number;
  postings: readonly { account: string; fen: string }[];
  total: number;
};

const toEntry = ({ id, on, says, caseId, eventCaseId, eventVersion, postings }: EntryRow): EntryRecord => ({
  id,
  on,
  says,
  caseId,
  event: { caseId: eventCaseId, version: eventVersion },
  postings: postings.map(({ account, fen }) => ({ account, fen: BigInt(fen) })),
});

type Asked = Parameters<LedgerReads['listEntries']>[0];

export async function listEntries(
  connection: Connection,
  programmeId: string,
  { caseId, after, limit }: Asked,
): ReturnType<LedgerReads['listEntries']> {
  const ofCase = caseId === undefined ? sql`` : sql` and case_id = ${caseId}`;
  const behind = after === undefined ? sql`` : sql` and id < ${after}`;
  const query = sql<EntryRow>`
    select id, on_day as "on", says, case_id as "caseId", event_case_id as "eventCaseId", event_version as "eventVersion",
      (select json_agg(json_build_object('account', account, 'fen', fen::text) order by line) from postings p
        where p.programme_id = e.programme_id and p.entry_id = e.id) as postings,
      (select count(*)::int from ledger_entries where programme_id = ${programmeId}${ofCase}) as total
    from ledger_entries e where programme_id = ${programmeId}${ofCase}${behind} order by id desc limit ${limit}`;
  const found = await rows(connection, query.compile(db));
  return { entries: found.map(toEntry), total: found[0]?.total ?? 0 };
}

export async function sumOfFirm(
  connection: Connection,
  programmeId: string,
  creditCode: string,
  accounts: readonly string[],
): Promise<Fen> {
  const query = sql<{ fen: Fen }>`
    select coalesce(sum(p.fen), 0) as fen from cases c
      join ledger_entries e on e.programme_id = c.programme_id and e.case_id = c.id
      join postings p on p.programme_id = e.programme_id and p.entry_id = e.id
    where c.programme_id = ${programmeId} and c.kind = 'project' and c.credit_code = ${creditCode} and p.account = any(${accounts}::text[])`;
  return (await firstRow(connection, query.compile(db)))?.fen ?? 0n;
}
