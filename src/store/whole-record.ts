import { sql } from 'kysely';
import type { Listing, StoredEvent } from '../app/store.ts';
import type { WholeCase, WrittenEvent } from '../app/store-history.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Fen } from '../kernel/fen.ts';
import type { KeptReason } from '../kernel/kept-reasons.ts';
import type { Balances } from '../ledger/balances.ts';
import { db, rows, type Connection } from './sql.ts';

/** What a check of everything reads: rows as they lie there, nothing folded, nothing put into words. */
type CaseRow = Omit<WholeCase, 'listing'> &
  Omit<Listing, 'recognisedFen' | 'amountFen'> & { readonly recognisedFen: Fen; readonly amountFen: Fen | null };

const toCase = ({ id, kind, version, head, stage, state, stateVersion, recognisedFen, amountFen, ...listing }: CaseRow): WholeCase => ({
  id,
  kind,
  version,
  head,
  stage,
  state,
  stateVersion,
  listing: { ...listing, recognisedFen: Number(recognisedFen), amountFen: amountFen === null ? null : Number(amountFen) },
});

export async function listWholeCases(connection: Connection, programmeId: string, after: string, limit: number): Promise<WholeCase[]> {
  const query = sql<CaseRow>`select id, kind, version, head, stage, state, state_version as "stateVersion", title, credit_code as "creditCode", industry, township, outcome,
      failed, unknown, recognised_fen as "recognisedFen", amount_fen as "amountFen", due_on as "dueOn", evaluator, accountant, hands, digest, members
    from cases where programme_id = ${programmeId} and id > ${after} order by id limit ${limit}`;
  return (await rows(connection, query.compile(db))).map(toCase);
}

type EventRow = Omit<WrittenEvent, 'actor'> & { readonly actorId: string; readonly actorName: string };

export async function listWrittenEvents(connection: Connection, programmeId: string, caseIds: readonly string[]): Promise<WrittenEvent[]> {
  const query = sql<EventRow>`select case_id as "caseId", version, type, payload::text as text, act, actor_id as "actorId",
      actor_name as "actorName", on_day as "on", at, prev_hash as "prevHash", hash
    from events where programme_id = ${programmeId} and case_id = any(${caseIds}::text[]) order by case_id, version`;
  const found = await rows(connection, query.compile(db));
  return found.map(({ actorId, actorName, ...event }) => ({ ...event, actor: { personId: actorId, name: actorName } }));
}

export const listOrphans = (connection: Connection, programmeId: string): Promise<Pick<StoredEvent, 'caseId' | 'version'>[]> =>
  rows(
    connection,
    sql<Pick<StoredEvent, 'caseId' | 'version'>>`select case_id as "caseId", version from events e where programme_id = ${programmeId}
      and not exists (select 1 from cases c where c.programme_id = e.programme_id and c.id = e.case_id)
      order by case_id, version`.compile(db),
  );

type ReasonRow = { readonly id: string; readonly test: string; readonly clause: ClauseId; readonly holds: string; readonly says: string };

export async function listReasons(connection: Connection, programmeId: string): Promise<KeptReason[]> {
  const query = sql<ReasonRow>`select id, test, clause, holds, says from reasons where programme_id = ${programmeId} order by id`;
  return (await rows(connection, query.compile(db))).map(({ holds, ...rest }) => ({
    ...rest,
    holds: holds === 'unknown' ? holds : holds === 'true',
  }));
}

export async function listAllBalances(connection: Connection, programmeId: string): Promise<Balances> {
  const query = sql<{ key: string; fen: Fen }>`select key, fen from balances where programme_id = ${programmeId}`;
  return new Map((await rows(connection, query.compile(db))).map(({ key, fen }) => [key, fen]));
}

export const listFileNames = (connection: Connection, programmeId: string): Promise<{ digest: string; name: string }[]> =>
  rows(
    connection,
    sql<{ digest: string; name: string }>`select digest, name from files where programme_id = ${programmeId} order by digest`.compile(db),
  );
