import { sql, type CompiledQuery } from 'kysely';
import { fold, initial, type Told } from '../cases/decide.ts';
import type { StateOf } from '../cases/kinds.ts';
import type { CaseReads, StoredCase, StoredEvent } from '../app/store.ts';
import type { CaseKind } from '../contract/views.ts';
import type { Day } from '../kernel/day.ts';
import { withReasons } from './reasons.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

type Bound<K extends keyof CaseReads> = (
  connection: Connection,
  programmeId: string,
  ...rest: Parameters<CaseReads[K]>
) => ReturnType<CaseReads[K]>;

type CaseRow = Omit<StoredCase, 'state'> & { readonly state: StoredCase['state'] | null; readonly since: readonly Told[] | null };

/** A case whose kept state is behind brings the events that came after it: all of them, where none was kept yet. */
const SINCE = sql<readonly Told[] | null>`case when state_version < cases.version then (
  select json_agg(json_build_object('payload', e.payload, 'act', e.act, 'on', e.on_day,
    'actor', json_build_object('personId', e.actor_id, 'name', e.actor_name)) order by e.version)
  from events e where e.programme_id = cases.programme_id and e.case_id = cases.id and e.version > state_version) end`;

const anyCases = () => db.selectFrom('cases').select(['id', 'kind', 'version', 'head', 'state', SINCE.as('since')]);
const casesOf = (programmeId: string) => anyCases().where('programme_id', '=', programmeId);

async function storedCases(connection: Connection, programmeId: string, query: CompiledQuery<CaseRow>): Promise<StoredCase[]> {
  const found = await rows(connection, query);
  const told = await withReasons(
    connection,
    programmeId,
    found.map(({ since }) => since ?? []),
  );
  return found.map(({ id, kind, version, head, state }, at) => {
    const kept = state === null ? initial(kind) : (state as StateOf<CaseKind>);
    return { id, kind, version, head, state: fold(kind, kept, told[at] ?? []) };
  });
}

export const findCase: Bound<'findCase'> = (connection, programmeId, id) =>
  storedCases(connection, programmeId, casesOf(programmeId).where('id', '=', id).compile()).then(([found]) => found);

const among = (ids: readonly string[]) => sql<boolean>`id = any(${ids}::text[])`;

export const listCases = (connection: Connection, programmeId: string, ids: readonly string[]): Promise<StoredCase[]> =>
  storedCases(connection, programmeId, casesOf(programmeId).where(among(ids)).orderBy('id').compile());

/** In id order: two transactions that want the same cases never wait for each other crosswise. */
export async function holdCases(connection: Connection, programmeId: string, ids: readonly string[]): Promise<void> {
  const held = sql`select from cases where programme_id = ${programmeId} and id = any(${[...ids]}::text[]) order by id for update`;
  await run(connection, held.compile(db));
}

/** Held first and then read by a statement of its own: one that has waited for a row would not see the events that came meanwhile. */
export async function lockCases(connection: Connection, programmeId: string, ids: readonly string[]): Promise<StoredCase[]> {
  await holdCases(connection, programmeId, ids);
  return listCases(connection, programmeId, ids);
}

export async function findLastDay(connection: Connection, programmeId: string, ids: readonly string[]): Promise<Day | undefined> {
  const query = sql<{ on: Day }>`select e.on_day as "on" from cases c join events e
      on e.programme_id = c.programme_id and e.case_id = c.id and e.version = c.version
    where c.programme_id = ${programmeId} and c.id = any(${[...ids]}::text[]) order by e.on_day desc limit 1`;
  return (await firstRow(connection, query.compile(db)))?.on;
}

export const listCasesOfKind = (connection: Connection, programmeId: string, kind: CaseKind, limit: number): Promise<StoredCase[]> =>
  storedCases(connection, programmeId, casesOf(programmeId).where('kind', '=', kind).orderBy('id', 'desc').limit(limit).compile());

export const listCasesAt = (
  connection: Connection,
  programmeId: string,
  kind: CaseKind,
  stage: string,
  limit: number,
): Promise<StoredCase[]> =>
  storedCases(
    connection,
    programmeId,
    casesOf(programmeId).where('kind', '=', kind).where('stage', '=', stage).orderBy('id', 'desc').limit(limit).compile(),
  );

export const listCasesNaming = (
  connection: Connection,
  programmeId: string,
  kind: 'selection' | 'notice' | 'panel' | 'outlay' | 'recovery' | 'sanction' | 'row',
  member: string,
): Promise<StoredCase[]> =>
  storedCases(
    connection,
    programmeId,
    casesOf(programmeId)
      .where('kind', '=', kind)
      // The first half repeats the index's own condition, so that the planner may use it.
      .where(
        sql<boolean>`kind in ('selection', 'notice', 'panel', 'outlay', 'recovery', 'row', 'sanction') and members @> array[${member}]::text[]`,
      )
      .orderBy('id')
      .compile(),
  );

export const listRecoveriesFrom: Bound<'listRecoveriesFrom'> = (connection, programmeId, firms) =>
  storedCases(
    connection,
    programmeId,
    anyCases()
      .where(sql<boolean>`kind = 'recovery' and credit_code = any(${firms}::text[])`)
      .orderBy('id')
      .compile(),
  );

const EVENT = ['case_id', 'version', 'type', 'act', 'actor_id', 'actor_name', 'on_day', 'at', 'prev_hash', 'hash'] as const;

const eventsOf = (programmeId: string) =>
  db
    .selectFrom('events')
    .select([...EVENT, sql<string>`payload::text`.as('text')])
    .where('programme_id', '=', programmeId);

async function readEvents(connection: Connection, programmeId: string, query: ReturnType<typeof eventsOf>): Promise<StoredEvent[]> {
  const written = (await rows(connection, query.compile())).map((row) => ({ ...row, payload: JSON.parse(row.text) as object }));
  return (await withReasons(connection, programmeId, written)).map((row) => ({
    caseId: row.case_id,
    version: row.version,
    type: row.type,
    payload: row.payload,
    text: row.text,
    act: row.act,
    actor: { personId: row.actor_id, name: row.actor_name },
    on: row.on_day,
    at: row.at,
    prevHash: row.prev_hash,
    hash: row.hash,
  }));
}

export const listEvents: Bound<'listEvents'> = (connection, programmeId, caseId) =>
  readEvents(connection, programmeId, eventsOf(programmeId).where('case_id', '=', caseId).orderBy('version'));

export const listAllEvents: Bound<'listAllEvents'> = (connection, programmeId, after, limit) =>
  readEvents(
    connection,
    programmeId,
    eventsOf(programmeId)
      .where(sql<boolean>`(case_id, version) > (${after?.caseId ?? ''}, ${after?.version ?? 0}::integer)`)
      .orderBy('case_id')
      .orderBy('version')
      .limit(limit),
  );
