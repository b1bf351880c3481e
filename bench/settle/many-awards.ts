// Awards bound and not yet paid, as many as wanted, put there by plain SQL: no trigger of the database works in this session, the
// balances are added up from the postings afterwards. How they came there is no part of any figure.
import { Client } from 'pg';

/** `award-` and six digits: in the order of numbers. */
export const awardId = (number: number): string => `award-${String(number).padStart(6, '0')}`;
export const AWARD_FEN = 100n;

/** $1 programme, $2 how many entries, $3 how many cases they are for, $4 the policy's version. */
const STEPS = [
  `insert into cases (programme_id, id, kind, stage, stage_since, version, head, state, state_version, title, failed, unknown, recognised_fen, amount_fen,
     hands, members, updated_on, pairs)
   select $1, 'award-' || lpad(n::text, 6, '0'), 'fund', 'registered', '2026-08-01', 1, encode(sha256(n::text::bytea), 'hex'),
     '{"stage":"registered"}', 1, '样例', '{}', '{}', 0, ${AWARD_FEN}, '{}', '{}', '2026-08-01', '{}' from generate_series(1, $3::int) as n
     where $2::int > 0 and $4::text <> ''`,
  `insert into events (programme_id, case_id, version, type, payload, act, actor_id, actor_name, on_day, at, prev_hash, hash)
   select $1, id, 1, 'awarded', '{}', 'award', 'bench', '样例', '2026-08-01', '2026-08-01', repeat('0', 64), head from cases
     where programme_id = $1 and $2::int > 0 and $3::int > 0 and $4::text <> ''`,
  `insert into ledger_entries (programme_id, id, on_day, says, clause, case_id, firm, event_case_id, event_version, policy)
   select $1, 'bound-' || n, '2026-08-01', '样例', 'measures/7.1', id, id, id, 1, $4 from generate_series(1, $2::int) as n,
     lateral (select 'award-' || lpad((n % $3::int + 1)::text, 6, '0') as id) as award`,
  `insert into postings (programme_id, entry_id, line, account, fen)
   select $1, 'bound-' || n, line, account, fen from generate_series(1, $2::int) as n,
     (values (0, 'region/allocated', -${AWARD_FEN}), (1, 'region/committed', ${AWARD_FEN})) as p (line, account, fen)
     where $3::int > 0 and $4::text <> ''`,
  `insert into balances (programme_id, key, fen)
   select $1, key, sum(fen) from (
     select p.account as key, p.fen from postings p where p.programme_id = $1
     union all select unnest(array['region/committed#' || e.case_id, 'firm:' || e.firm]), p.fen
       from postings p join ledger_entries e on e.programme_id = $1 and e.id = p.entry_id
       where p.programme_id = $1 and p.account = 'region/committed'
     union all values ('region/external', -10 * ${AWARD_FEN} * $2::bigint), ('region/unallocated', 9 * ${AWARD_FEN} * $2::bigint),
       ('region/allocated', ${AWARD_FEN} * $2::bigint)
   ) as moved where $3::int > 0 and $4::text <> '' group by key`,
];

/** Fills an empty programme with `entries` entries that bind money for `cases` cases. */
export async function bindMany(url: string, programme: string, entries: number, cases: number, policy: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica; set work_mem = '256MB'; set enable_nestloop = off");
    for (const step of STEPS) await client.query(step, [programme, entries, cases, policy]);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
