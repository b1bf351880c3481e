import { randomUUID } from 'node:crypto';
import { types, type Pool, type PoolClient } from 'pg';
import { PgBoss, type ConstructorOptions, type Db, type QueueOptions } from 'pg-boss';
import { JOB_NAMES, JOBS, type JobBody, type JobName } from '../app/jobs.ts';
import type { JobWrites } from '../app/store-jobs.ts';
import { lockFailedJob } from './failed-jobs.ts';
import { JOBS_SCHEMA } from './jobs-schema.ts';

const YEAR = 365 * 86_400;
/**
 * Tried nine times within some five minutes. A process that is gone without a word is noticed by its heartbeat. What waits is
 * kept however long the programme is not running; what is done or given up can be looked up for a year.
 */
const PATIENCE: QueueOptions = {
  retryLimit: 8,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 120,
  heartbeatSeconds: 10,
  retentionSeconds: 20 * YEAR,
  deleteAfterSeconds: YEAR,
};
const SUPERVISED = { superviseIntervalSeconds: 3, monitorIntervalSeconds: 3 };
/** Only what another process asked for waits so long: this one's own is taken up at once. */
const POLLING = { pollingIntervalSeconds: 2 };
const STOPPING_MS = 5_000;

type Told<N extends JobName> = { readonly programmeId: string; readonly body: JobBody[N] };
export type RunJob = <N extends JobName>(name: N, programmeId: string, body: JobBody[N]) => Promise<void>;
export type OpenJobs = {
  readonly enqueueOn: (client: PoolClient, programmeId: string, onQueued: (name: JobName) => void) => JobWrites['enqueueJob'];
  readonly retryOn: (client: PoolClient, programmeId: string, onQueued: (name: JobName) => void) => JobWrites['retryFailedJob'];
  /** Takes jobs up from now on; daily ones for these programmes. Once. */
  readonly work: (run: RunJob, programmeIds: readonly string[]) => Promise<void>;
  readonly wake: (names: Iterable<JobName>) => void;
  /** Lets what is running end, within limits; what does not is taken up at the next start. */
  readonly stop: () => Promise<void>;
};

/** pg-boss reads times and numbers in pg's own way, not in ours. */
const through = (connection: Pool | PoolClient): Db => ({
  executeSql: (text, values = []) => connection.query({ text, values, types }),
});

/** Tables and queues as this version wants them. */
async function install(boss: PgBoss): Promise<void> {
  await boss.start();
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of JOB_NAMES) {
    if (known.has(name)) await boss.updateQueue(name, PATIENCE);
    else await boss.createQueue(name, { ...PATIENCE, policy: 'short' });
  }
  await boss.stop({ close: false });
}

const cronOf = (time: string): string => {
  const [hour, minute] = time.split(':').map(Number);
  return `${minute} ${hour} * * *`;
};

const retryThrough =
  (boss: PgBoss): OpenJobs['retryOn'] =>
  (client, programmeId, onQueued) =>
  async (id) => {
    const name = await lockFailedJob(client, programmeId, id);
    if (name === undefined) return false;
    await boss.retry(name, id, { db: through(client) });
    onQueued(name);
    return true;
  };

/** Jobs over this database. `tell` hears of every attempt that failed. */
export async function openJobs(pool: Pool, tell: (error: Error) => void): Promise<OpenJobs> {
  const open = (options: ConstructorOptions): PgBoss => {
    const boss = new PgBoss({ db: through(pool), schema: JOBS_SCHEMA, ...options });
    boss.on('error', tell);
    return boss;
  };
  const asking = open({ supervise: false, schedule: false, registerInstance: false });
  await install(asking);
  let working: PgBoss | undefined;
  const workers = new Map<JobName, string>();

  const workOn = async <N extends JobName>(boss: PgBoss, name: N, run: RunJob): Promise<void> => {
    const worker = await boss.work<Told<N>>(name, POLLING, async ([job]) => {
      if (!job) return;
      // Looks for the next at once, also where it was asked for long ago.
      boss.notifyWorker(worker);
      await run(name, job.data.programmeId, job.data.body).catch((error: unknown) => {
        tell(new Error(`${JOBS[name].title}（${name}）没有完成，稍后再试`, { cause: error }));
        throw error;
      });
    });
    workers.set(name, worker);
  };

  return {
    enqueueOn:
      (client, programmeId, onQueued) =>
      async (name, body, { key, startAfter } = {}) => {
        const told: Told<typeof name> = { programmeId, body };
        await asking.send(name, told, {
          db: through(client),
          singletonKey: `${programmeId} ${key ?? randomUUID()}`,
          ...(startAfter === undefined ? {} : { startAfter }),
        });
        onQueued(name);
      },
    retryOn: retryThrough(asking),
    async work(run, programmeIds) {
      working = open({ migrate: false, ...SUPERVISED });
      await working.start();
      for (const name of JOB_NAMES) {
        const { dailyAt } = JOBS[name];
        for (const programmeId of dailyAt === undefined ? [] : programmeIds) {
          const told: Told<JobName> = { programmeId, body: {} };
          await working.schedule(name, cronOf(dailyAt ?? ''), told, { tz: 'Asia/Shanghai', key: programmeId, missed: 'once' });
        }
        await workOn(working, name, run);
      }
    },
    wake(names) {
      for (const name of names) {
        const worker = workers.get(name);
        if (worker !== undefined) working?.notifyWorker(worker);
      }
    },
    stop: async () => working?.stop({ close: false, timeout: STOPPING_MS }),
  };
}
