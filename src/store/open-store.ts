import { Pool, type PoolClient } from 'pg';
import type { JobName } from '../app/jobs.ts';
import type { Programme, Reads, Store, Tx } from '../app/store.ts';
import type { SessionFound } from '../app/store-people.ts';
import type { Result } from '../kernel/result.ts';
import { bind } from './bind.ts';
import { fillInitials } from './fill-initials.ts';
import { migrate } from './migrate.ts';
import { openJobs, type OpenJobs } from './open-jobs.ts';
import * as programmes from './programmes.ts';
import { recent } from './recent.ts';
import { READS, WRITES } from './statements.ts';
import { TYPES, type Connection } from './sql.ts';
import { transact, within } from './transact.ts';

export type OpenStore = Store & Pick<OpenJobs, 'work'> & { close(): Promise<void> };
export type StoreOptions = { readonly connectionString: string; readonly connections?: number; readonly log?: (error: Error) => void };

/** How old an answer about sessions and programmes may be when another process changed them. */
const FRESH_MS = 2_000;

function poolOf({ connectionString, connections = 10, log }: StoreOptions): Pool {
  const options = '-c timezone=UTC -c statement_timeout=120000 -c idle_in_transaction_session_timeout=120000';
  const pool = new Pool({ connectionString, max: connections, types: TYPES, application_name: 'shuzhuan', options });
  // A connection cut by the server is an event of its own beside the statement that fails: without a listener the process would end.
  const tell = (error: Error): void => log?.(error);
  pool.on('error', tell);
  pool.on('connect', (client) => void client.on('error', tell));
  return pool;
}

async function bringUpToDate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await migrate(client);
    await fillInitials(client);
  } finally {
    client.release();
  }
}

/** Connects, migrates, and answers the store over this database. `close` waits for running jobs and statements. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const pool = poolOf(options);
  await bringUpToDate(pool);
  const jobs = await openJobs(pool, (error) => options.log?.(error));
  const [sessions, known] = [recent<SessionFound | undefined>(FRESH_MS), recent<Programme>(FRESH_MS)];
  const forget = (): void => {
    sessions.forget();
    known.forget();
  };
  const readsOn = (connection: Connection, programmeId: string): Reads => bind(READS, connection, programmeId);

  const readable = (programmeId: string): Reads => {
    const reads = readsOn(pool, programmeId);
    return {
      ...reads,
      findSession: (tokenHash) => sessions.get(`${programmeId} ${tokenHash}`, () => reads.findSession(tokenHash)),
      getProgramme: () => known.get(programmeId, reads.getProgramme),
    };
  };
  const bound = new Map<string, Reads>();
  const inOne = <T>(programmeId: string, work: (tx: Tx) => Promise<Result<T>>, keeps: boolean): Promise<Result<T>> => {
    const queued = new Set<JobName>();
    const txOn = (client: PoolClient): Tx => ({
      ...readsOn(client, programmeId),
      ...bind(WRITES, client, programmeId),
      within: (part) => within(client, part),
      enqueueJob: jobs.enqueueOn(client, programmeId, (name) => queued.add(name)),
      retryFailedJob: jobs.retryOn(client, programmeId, (name) => queued.add(name)),
    });
    return transact(pool, (client) => work(txOn(client)), keeps).finally(() => {
      forget();
      jobs.wake(queued);
    });
  };

  return {
    in(programmeId) {
      const reads = bound.get(programmeId) ?? readable(programmeId);
      bound.set(programmeId, reads);
      return reads;
    },
    transact: (programmeId, work) => inOne(programmeId, work, true),
    rehearse: (programmeId, work) => inOne(programmeId, work, false),
    listProgrammes: () => programmes.listProgrammes(pool),
    createProgramme: (programme) => programmes.createProgramme(pool, programme),
    // Counted by index alone where the pages are known to be seen by all: only a vacuum says so, and it runs in no transaction.
    settle: async () => void (await pool.query('vacuum (analyze) cases, register_rows')),
    work: jobs.work,
    close: () => jobs.stop().then(() => pool.end()),
  };
}
