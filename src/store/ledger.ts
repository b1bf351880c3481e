import { sql } from 'kysely';
import type { EntryRecord, LedgerReads, PostingSum } from '../app/store.ts';
import type { Earmark } from '../kernel/earmark.ts';
import type { Fen } from '../kernel/fen.ts';
import { type Account, ACCOUNTS } from '../kernel/accounts.ts';
import type { Balances } from '../ledger/balances.ts';
import { db, rows, run, type Connection } from './sql.ts';

const balancesOf = (programmeId: string) =>
  db.selectFrom('balances').select(['key', 'fen']).where('programme_id', '=', programmeId).orderBy('key');
const asBalances = (found: readonly { key: string; fen: Fen }[]): Balances => new Map(found.map(({ key, fen }) => [key, fen]));

/** By the names of the chart: the balances of cases and firms, of which there are very many, are not looked through. */
export const listBalances = (connection: Connection, programmeId: string): Promise<Balances> =>
  findBalances(connection, programmeId, ACCOUNTS);

export const findBalances = async (connection: Connection, programmeId: string, keys: readonly string[]): Promise<Balances> =>
  asBalances(
    await rows(
      connection,
      balancesOf(programmeId)
        .where(sql<boolean>`key = any(${keys}::text[])`)
        .compile(),
    ),
  );

/** A balance that does not exist yet cannot be locked, so it is made first; locked in the order of keys. */
export async function lockBalances(connection: Connection, programmeId: string, keys: readonly string[]): Promise<Balances> {
  const fresh = sql`insert into balances (programme_id, key, fen) select ${programmeId}, key, 0 from unnest(${[...keys].sort()}::text[]) as key on conflict do nothing`;
  await run(connection, fresh.compile(db));
  return asBalances(
    await rows(
      connection,
      balancesOf(programmeId)
        .where(sql<boolean>`key = any(${keys}::text[])`)
        .forUpdate()
        .compile(),
    ),
  );
}

const toRow = ({ id, on, says, clause, beneficiary, reverses, event }: EntryRecord): object => ({
  id,
  on,
  says,
  clause,
  reverses,
  case_id: beneficiary?.caseId,
  firm: beneficiary?.firm,
  event_case_id: event.caseId,
  event_version: event.version,
});

export async function keepEarmarks(
  connection: Connection,
  programmeId: string,
  policy: string,
  earmarks: readonly Earmark[],
): Promise<void> {
  const kept = sql`insert into earmarks (programme_id, policy, id, kind, uses, most, clause)
    select ${programmeId}, ${policy}, id, kind, uses, most, clause
    from json_to_recordset(${JSON.stringify(earmarks)}::json) as x (id text, kind text, uses text[], most bigint, clause text)
    on conflict do nothing`;
  await run(connection, kept.compile(db));
}

/** Fen as text on the way: a JSON number is not trusted with money. The database checks sums and balances on the way in. */
export async function post(connection: Connection, programmeId: string, entries: readonly EntryRecord[], policy: string): Promise<void> {
  if (entries.length === 0) return;
  const lines = entries.flatMap(({ id, postings }) =>
    postings.map(({ account, fen }, line) => ({ entry_id: id, line, account, fen: String(fen) })),
  );
  const heads = sql`insert into ledger_entries (programme_id, id, on_day, says, clause, case_id, firm, reverses, event_case_id, event_version, policy)
    select ${programmeId}, id, "on", says, clause, case_id, firm, reverses, event_case_id, event_version, ${policy}
    from json_to_recordset(${JSON.stringify(entries.map(toRow))}::json)
      as x (id text, "on" date, says text, clause text, case_id text, firm text, reverses text, event_case_id text, event_version int)`;
  await run(connection, heads.compile(db));
  const postings = sql`insert into postings (programme_id, entry_id, line, account, fen)
    select ${programmeId}, entry_id, line, account, fen from json_to_recordset(${JSON.stringify(lines)}::json)
      as x (entry_id text, line int, account text, fen bigint)`;
  await run(connection, postings.compile(db));
}

type EntryRow = Omit<EntryRecord, 'postings' | 'beneficiary' | 'event' | 'reverses'> & {
  readonly case_id: string | null;
  readonly firm: string | null;
  readonly reverses: string | null;
  readonly event_case_id: string;
  readonly event_version: number;
  readonly postings: readonly { account: Account; fen: string }[];
  readonly total: number;
};

const toEntry = ({ id, on, says, clause, case_id, firm, reverses, event_case_id, event_version, postings }: EntryRow): EntryRecord => ({
  id,
  on,
  says,
  clause,
  beneficiary:
    case_id === null || firm === null
      ? null
      : {
          caseId: case_id,
          firm,
        },
  ...(reverses === null ? {} : { reverses }),
  event: {
    caseId: event_case_id,
    version: event_version,
  },
  postings: postings.map(({ account, fen }) => ({
    account,
    fen: BigInt(fen),
  })),
});

type Asked = Parameters<LedgerReads['listEntries']>[0];

export async function listEntries(
  connection: Connection,
  programmeId: string,
  { caseId, firm, account, from, to, after, oldestFirst, limit }: Asked,
): ReturnType<LedgerReads['listEntries']> {
  const inAccount = sql` and exists (select from postings p where p.programme_id = e.programme_id and p.entry_id = e.id and p.account = ${account})`;
  const wanted = sql`${caseId === undefined ? sql`` : sql` and case_id = ${caseId}`}${ofPeriod({ firm, from, to })}${account === undefined ? sql`` : inAccount}`;
  const behind =
    after === undefined
      ? sql``
      : sql` and number ${oldestFirst ? sql`>` : sql`<`} (select number from ledger_entries where programme_id = ${programmeId} and id = ${after})`;
  const query = sql<EntryRow>`
    select id, on_day as "on", says, clause, case_id, firm, reverses, event_case_id, event_version,
      coalesce((select json_agg(json_build_object('account', account, 'fen', fen::text) order by line) from postings p
        where p.programme_id = e.programme_id and p.entry_id = e.id), '[]') as postings,
      (select count(*)::int from ledger_entries e where programme_id = ${programmeId}${wanted}) as total
    from ledger_entries e where programme_id = ${programmeId}${wanted}${behind} order by number ${oldestFirst ? sql`asc` : sql`desc`} limit ${limit}`;
  const found = await rows(connection, query.compile(db));
  return { entries: found.map(toEntry), total: found[0]?.total ?? 0 };
}

type Period = Parameters<LedgerReads['sumPostings']>[0];
const ofPeriod = ({ firm, from, to }: Period) =>
  sql`${firm === undefined ? sql`` : sql` and e.firm = ${firm}`}${from === undefined ? sql`` : sql` and e.on_day >= ${from}`}${to === undefined ? sql`` : sql` and e.on_day <= ${to}`}`;

export async function sumPostings(connection: Connection, programmeId: string, asked: Period): Promise<readonly PostingSum[]> {
  const query = sql<{ account: Account; case_id: string | null; fen: string }>`
    select p.account, e.case_id, sum(p.fen)::text as fen from ledger_entries e
      join postings p on p.programme_id = e.programme_id and p.entry_id = e.id
    where e.programme_id = ${programmeId}${ofPeriod(asked)} group by p.account, e.case_id`;
  return (await rows(connection, query.compile(db))).map(({ account, case_id, fen }) => ({ account, caseId: case_id, fen: BigInt(fen) }));
}

export async function sumsOfFirms(
  connection: Connection,
  programmeId: string,
  firms: readonly string[],
  accounts: readonly Account[],
): Promise<ReadonlyMap<string, Fen>> {
  const query = sql<{ firm: string; fen: Fen }>`
    select e.firm, sum(p.fen) as fen from ledger_entries e
      join postings p on p.programme_id = e.programme_id and p.entry_id = e.id
    where e.programme_id = ${programmeId} and e.firm = any(${firms}::text[]) and p.account = any(${accounts}::text[]) group by e.firm`;
  return new Map((await rows(connection, query.compile(db))).map(({ firm, fen }) => [firm, fen]));
}
