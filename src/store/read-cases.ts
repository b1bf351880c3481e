import { sql, type CompiledQuery } from 'kysely';
import { evolve, initial } from '../cases/decide.ts';
import type { ActOf, EventOf, StateOf } from '../cases/kinds.ts';
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

type Told = Pick<StoredEvent, 'payload' | 'act' | 'actor' | 'on'>;
type CaseRow = Omit<StoredCase, 'state'> & { readonly state: StoredCase['state'] | null; readonly history: readonly Told[] | null };

/** A case whose state was not kept brings its events instead. */
const HISTORY = sql<readonly Told[] | null>`case when state is null then (
  select json_agg(json_build_object('payload', e.payload, 'act', e.act, 'on', e.on_day,
    'actor', json_build_object('personId', e.actor_id, 'name', e.actor_name)) order by e.version)
  from events e where e.programme_id = cases.programme_id and e.case_id = cases.id) end`;

const anyCases = () => db.selectFrom('cases').select(['id', 'kind', 'version', 'head', 'state', HISTORY.as('history')]);
const casesOf = (programmeId: string) => anyCases().where('programme_id', '=', programmeId);

const fold = (kind: CaseKind, history: readonly Told[]): StoredCase['state'] =>
  history.reduce<StateOf<CaseKind>>(
    (state, { payload, act, actor, on }) => evolve(kind, state, payload as EventOf<CaseKind>, { actor, on, act: act as ActOf<CaseKind> }),
    initial(kind),
  );

async function storedCases(connection: Connection, programmeId: string, query: CompiledQuery<CaseRow>): Promise<StoredCase[]> {
  const found = await rows(connection, query);
  const histories = await withReasons(
    connection,
    programmeId,
    found.map(({ history }) => history ?? []),
  );
  return found.map(({ id, kind, version, head, state }, at) => ({
    id,
    kind,
    version,
    head,
    state: state ?? fold(kind, histories[at] ?? []),
  }));
}

export const findCase: Bound<'findCase'> = (connection, programmeId, id) =>
  storedCases(connection, programmeId, casesOf(programmeId).where('id', '=', id).compile()).then(([found]) => found);

const among = (ids: readonly string[]) => sql<boolean>`id = any(${ids}::text[])`;

export const listCases: Bound<'listCases'> = (connection, programmeId, ids) =>
  storedCases(connection, programmeId, casesOf(programmeId).where(among(ids)).orderBy('id').compile());

/** Rows locked in id order: two transactions that want the same cases never wait for each other crosswise. */
export const lockCases = (connection: Connection, programmeId: string, ids: readonly string[]): Promise<StoredCase[]> =>
  storedCases(connection, programmeId, casesOf(programmeId).where(among(ids)).orderBy('id').forUpdate().compile());

export async function holdCases(connection: Connection, programmeId: string, ids: readonly string[]): Promise<void> {
  const held = sql`select from cases where programme_id = ${programmeId} and id = any(${[...ids]}::text[]) order by id for update`;
  await run(connection, held.compile(db));
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
