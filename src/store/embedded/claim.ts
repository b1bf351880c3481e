import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { CannotStart } from './cannot-start.ts';
import { DATABASE_USER, type Cluster } from './cluster.ts';
import { isAlive, type Running } from './running.ts';

const DATABASE = 'shuzhuan';
/** Any number, the same in every version of this programme. */
const LOCK = 20_260_720;
const ATTEMPTS = 200;
const NAME = /^shuzhuan (\d+)$/;

/** Where the database of a cluster is reached; the password needs no escaping (base64url). */
export const urlOf = (cluster: Cluster, running: Running, database = DATABASE): string =>
  `postgres://${DATABASE_USER}:${cluster.password}@127.0.0.1:${running.port}/${database}`;

async function findHolder(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and objid = $1 and granted`,
    [LOCK],
  );
  const pid = NAME.exec(rows[0]?.name ?? '')?.[1];
  return pid === undefined ? undefined : Number(pid);
}

async function hold(client: Client, cluster: Cluster): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
    if (rows[0]?.held) return;
    const holder = await findHolder(client);
    if (holder !== undefined && isAlive(holder)) {
      throw new CannotStart(`数据目录 ${cluster.folder} 正由另一个进程使用（进程号 ${holder}）。请先停止它，或用 --data 换一个目录。`);
    }
    await pause(50); // its process has just died and the server has not yet noticed
  }
  throw new Error(`nobody lets go of the lock on ${cluster.folder}`);
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}

/**
 * Makes the running server ours alone, for as long as the returned connection lives: an advisory lock, so that nothing
 * stale stays behind whatever ends this process. Refuses when another living process has it.
 */
export async function claim(cluster: Cluster, running: Running, log: (line: string) => void): Promise<Client> {
  const client = new Client({ connectionString: urlOf(cluster, running, 'postgres'), application_name: `shuzhuan ${process.pid}` });
  client.on('error', (error) => log(`数据库连接中断：${error.message}`));
  await client.connect();
  try {
    await hold(client, cluster);
    await ensureDatabase(client);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}
