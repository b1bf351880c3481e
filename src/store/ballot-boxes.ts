import { sql } from 'kysely';
import type { BallotBox } from '../cases/performance/survey/ballot-box.ts';
import { db, firstRow, run, type Connection } from './sql.ts';

export async function findBallotBox(connection: Connection, programmeId: string, caseId: string, round: string) {
  const query = sql<{ box: BallotBox }>`select box from ballot_boxes
    where programme_id = ${programmeId} and case_id = ${caseId} and round = ${round}`;
  return (await firstRow(connection, query.compile(db)))?.box;
}

/** By a lock of its own: before the first answer there is no row that could be locked. */
export async function lockBallotBox(connection: Connection, programmeId: string, caseId: string, round: string) {
  const name = `ballot-box:${programmeId}:${caseId}:${round}`;
  await run(connection, sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.compile(db));
  return findBallotBox(connection, programmeId, caseId, round);
}

export async function saveBallotBox(connection: Connection, programmeId: string, caseId: string, round: string, box: BallotBox) {
  const save = sql`insert into ballot_boxes (programme_id, case_id, round, box)
    values (${programmeId}, ${caseId}, ${round}, ${JSON.stringify(box)})
    on conflict (programme_id, case_id, round) do update set box = excluded.box`;
  await run(connection, save.compile(db));
}

export async function dropBallotBox(connection: Connection, programmeId: string, caseId: string, round: string) {
  await run(
    connection,
    sql`delete from ballot_boxes where programme_id = ${programmeId} and case_id = ${caseId} and round = ${round}`.compile(db),
  );
}
