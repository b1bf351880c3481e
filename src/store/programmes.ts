import { sql } from 'kysely';
import type { Programme } from '../app/store.ts';
import { db, firstRow, rows, run, type Connection } from './sql.ts';

const all = db.selectFrom('programmes').selectAll();
type Row = {
  programme_id: string;
  name: string;
  pack: string;
  window_from: Programme['window']['from'];
  window_to: Programme['window']['to'];
  demo: boolean;
  simulated_day: Programme['simulatedDay'];
};

const toProgramme = (row: Row): Programme => ({
  id: row.programme_id,
  name: row.name,
  policy: { line: row.pack },
  window: { from: row.window_from, to: row.window_to },
  demo: row.demo,
  simulatedDay: row.simulated_day,
});

/** Throws on an id that is not there: programmes are founded, never guessed. */
export async function getProgramme(connection: Connection, id: string): Promise<Programme> {
  const row = await firstRow(connection, all.where('programme_id', '=', id).compile());
  if (!row) throw new Error(`no such programme: ${id}`);
  return toProgramme(row);
}

export const listProgrammes = async (connection: Connection): Promise<Programme[]> =>
  (await rows(connection, all.orderBy('programme_id').compile())).map(toProgramme);

export async function createProgramme(connection: Connection, { id, name, policy, window, demo, simulatedDay }: Programme): Promise<void> {
  const row = {
    programme_id: id,
    name,
    pack: policy.line,
    window_from: window.from,
    window_to: window.to,
    demo,
    simulated_day: simulatedDay,
  };
  await run(connection, db.insertInto('programmes').values(row).compile());
}

/** Never back, also when two move it at once: the later day stays. */
export async function moveClock(connection: Connection, id: string, today: NonNullable<Programme['simulatedDay']>): Promise<void> {
  const forward = sql<typeof today>`greatest(simulated_day, ${today}::date)`;
  await run(connection, db.updateTable('programmes').set({ simulated_day: forward }).where('programme_id', '=', id).compile());
}
