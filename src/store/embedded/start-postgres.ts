import { realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { chooseAccount, type Account } from './account.ts';
import { getBinaries, type Binaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import { claim, urlOf } from './claim.ts';
import { makeDataFolder, openCluster, type Cluster } from './cluster.ts';
import { launch } from './server.ts';
import { findRunning, isAlive, type Running } from './running.ts';

export type EmbeddedPostgres = { readonly url: string; readonly stop: () => Promise<void> };

type Options = { readonly dataDir: string; readonly log: (line: string) => void };
type Parts = { readonly binaries: Binaries; readonly account: Account; readonly cluster: Cluster; readonly log: (line: string) => void };

const PATIENCE_MS = 60_000;
/** More than one, because another process may start it in the same moment or take the port. */
const LAUNCHES = 5;

/** SQLSTATE class 57: the server is starting up or shutting down. */
const isBusy = (error: unknown): boolean => {
  const code = (error as { code?: string }).code ?? '';
  return code.startsWith('57P') || code === 'ECONNREFUSED' || code === 'ECONNRESET';
};

const gaveUp = (folder: string, complaints: string): CannotStart =>
  new CannotStart(`数据库没有启动成功（${folder}）。请把下面的内容交给技术人员：\n${complaints}`);

/** The server on this folder: one that outlived its starter is taken over, otherwise a new one. */
async function reach({ binaries, account, cluster, log }: Parts): Promise<{ running: Running; client: Client }> {
  const deadline = performance.now() + PATIENCE_MS;
  let complaints = '';
  for (let launches = 0; launches < LAUNCHES && performance.now() < deadline; await pause(100)) {
    let running = findRunning(cluster.folder);
    if (running === undefined) {
      launches += 1;
      const attempt = await launch(binaries, account, cluster, log);
      if ('running' in attempt) running = attempt.running;
      else ({ complaints } = attempt);
    }
    try {
      if (running !== undefined) return { running, client: await claim(cluster, running, log) };
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  throw gaveUp(cluster.folder, complaints);
}

async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Ends every session, writes what is to be written, and waits until the server is gone. */
async function shutDown(pid: number, log: (line: string) => void): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  if (await hasEnded(pid, 30_000)) return;
  log('数据库 30 秒内没有停下，现在强制停止（不会丢失已保存的数据）。');
  process.kill(pid, 'SIGQUIT');
  await hasEnded(pid, 10_000);
}

/**
 * Starts the PostgreSQL that comes with the programme on `<dataDir>/postgres`, created on first use, and resolves when it
 * takes connections at `url`. `log` receives its log lines. `stop` ends it; so does the end of this process, also a
 * violent one where the system has setpriv. After one where it has not, the next start takes the running server over.
 * Refuses (CannotStart, in Chinese) when another process uses the folder or the folder cannot be used.
 */
export async function startPostgres({ dataDir, log }: Options): Promise<EmbeddedPostgres> {
  const binaries = getBinaries();
  await makeDataFolder(dataDir);
  const home = await realpath(dataDir);
  const account = chooseAccount(binaries, home);
  const cluster = await openCluster(binaries, account, home);
  const { running, client } = await reach({ binaries, account, cluster, log });
  const lastResort = (): void => void (isAlive(running.pid) && process.kill(running.pid, 'SIGINT'));
  process.once('exit', lastResort);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', lastResort);
    await client.end();
    await shutDown(running.pid, log);
  };
  return { url: urlOf(cluster, running), stop };
}
