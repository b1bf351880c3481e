import { sql } from 'kysely';
import type { CaseChange } from '../app/store.ts';
import { saveReasons } from './reasons.ts';
import { keepDeadlines } from './running-deadlines.ts';
import { searchKeys } from './search-keys.ts';
import { db, run, type Connection } from './sql.ts';

/** Enough to make round trips rare, few enough that no statement grows past some tens of megabytes. */
const AT_ONCE = 2_000;

function toCaseRow({ id, kind, before, events, state, listing }: CaseChange, keepsState: boolean): object {
  const last = events.at(-1);
  if (!last) throw new Error(`a change of case ${id} without an event`);
  const { title, industry, township, outcome, failed, unknown, evaluator, accountant, digest, hands, members } = listing;
  return {
    id,
    kind,
    title,
    industry,
    township,
    outcome,
    failed,
    unknown,
    evaluator,
    accountant,
    digest,
    hands,
    members,
    stage: state.stage,
    version: before + events.length,
    ...(keepsState && { state }),
    head: last.hash,
    credit_code: listing.creditCode,
    recognised_fen: listing.recognisedFen,
    amount_fen: listing.amountFen,
    due_on: listing.dueOn,
    updated_on: last.on,
    ...searchKeys(title),
  };
}

/** One JSON text for all rows: the client escapes one string and the server unpacks it. */
const saveCases = (programmeId: string, rows: readonly object[]) => sql`
  insert into cases as c (programme_id, id, kind, stage, stage_since, version, head, state, state_version, title, credit_code, industry, township, outcome,
    failed, unknown, recognised_fen, amount_fen, due_on, evaluator, accountant, digest, hands, members, updated_on, pairs, initials)
  select ${programmeId}, id, kind, stage, updated_on, version, head, state, case when state is null then 0 else version end, title, credit_code, industry, township, outcome,
    failed, unknown, recognised_fen, amount_fen, due_on, evaluator, accountant, digest, hands, members, updated_on, pairs, initials
  from json_to_recordset(${JSON.stringify(rows)}::json) as x (id text, kind text, stage text, version int, head text,
    state json, title text, credit_code text, industry text, township text, outcome text, failed text[], unknown text[], recognised_fen bigint,
    amount_fen bigint, due_on date, evaluator text, accountant text, digest text, hands json, members text[], updated_on date, pairs text[], initials text)
  on conflict (programme_id, id) do update set
    stage = excluded.stage, version = excluded.version, head = excluded.head, title = excluded.title,
    state = coalesce(excluded.state, c.state), state_version = greatest(excluded.state_version, c.state_version),
    stage_since = case when c.stage = excluded.stage then c.stage_since else excluded.stage_since end,
    credit_code = excluded.credit_code, industry = excluded.industry, township = excluded.township, outcome = excluded.outcome, failed = excluded.failed,
    unknown = excluded.unknown, recognised_fen = excluded.recognised_fen, amount_fen = excluded.amount_fen, due_on = excluded.due_on,
    evaluator = excluded.evaluator, accountant = excluded.accountant, digest = excluded.digest, hands = excluded.hands, members = excluded.members, updated_on = excluded.updated_on, pairs = excluded.pairs, initials = excluded.initials`;

const appendEvents = (programmeId: string, changes: readonly CaseChange[]) => sql`
  insert into events (programme_id, case_id, version, type, payload, act, actor_id, actor_name, on_day, at, prev_hash, hash)
  select ${programmeId}, "caseId", version, type, text::json, act, actor ->> 'personId', actor ->> 'name', "on", at, "prevHash", hash
  from json_to_recordset(${JSON.stringify(changes.flatMap(({ events }) => events.map(({ payload: _payload, reasons: _reasons, ...rest }) => rest)))}::json) as x ("caseId" text, version int, type text,
    text text, act text, actor json, "on" date, at timestamptz, "prevHash" text, hash text)`;

/** The rows are locked or new; a version that another transaction has taken meanwhile fails on the key of `events`. */
async function recordAll(connection: Connection, programmeId: string, changes: readonly CaseChange[], keepsState: boolean): Promise<void> {
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    const some = changes.slice(start, start + AT_ONCE);
    await saveReasons(connection, programmeId, some);
    await run(
      connection,
      saveCases(
        programmeId,
        some.map((each) => toCaseRow(each, keepsState)),
      ).compile(db),
    );
    await run(connection, appendEvents(programmeId, some).compile(db));
    await keepDeadlines(connection, programmeId, some);
  }
}

export const record = (connection: Connection, programmeId: string, changes: readonly CaseChange[]): Promise<void> =>
  recordAll(connection, programmeId, changes, true);
export const recordMany = (connection: Connection, programmeId: string, changes: readonly CaseChange[]): Promise<void> =>
  recordAll(connection, programmeId, changes, false);
