import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, it } from 'vitest';
import type { Ports } from '../src/app/ports.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { findRunning } from '../src/store/embedded/running.ts';
import { killAtOnce, startElsewhere, type Trial } from '../src/store/embedded/trial-process.ts';
import { openStore } from '../src/store/open-store.ts';
import { examine, finish, openOffice, sixAwards } from './killed-office.ts';

/** Each round starts a database anew on what the last one left, so this is tried by `npm run kill-payments` only. */
const KILLS = Number(process.env['PAYMENT_KILLS'] ?? 0);

const folder = mkdtempSync(join(tmpdir(), 'killed-database-'));
chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The record looked at through a store of its own, opened for as long as `look` takes. */
async function look(url: string, at: (ports: Ports) => Promise<void>): Promise<void> {
  const store = await openStore({ connectionString: url, connections: 4 });
  try {
    await at(openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-22T02:00:00Z') }));
  } finally {
    await store.close();
  }
}

/** A process of the server that works for the office: the whole server goes down with it and comes up again. */
async function findBackend(url: string): Promise<number | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where application_name = 'shuzhuan' and backend_type = 'client backend' order by random() limit 1",
    );
    return rows[0]?.pid;
  } finally {
    await client.end();
  }
}

/** What started the server has nothing left to do when its server is gone, and may have ended before. */
async function end(trial: Trial): Promise<void> {
  if (trial.process.exitCode === null) await killAtOnce(trial);
}

async function isUp(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  // One that is cut off right after it got through is told by the next to come.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** A server that was killed is started again on what it left; one that lost a process comes up again by itself. */
async function comeBack(victim: Victim, trial: Trial): Promise<Trial> {
  if (victim === 'server') {
    await end(trial);
    return startElsewhere(folder);
  }
  while (!(await isUp(trial.url))) await wait(50);
  return trial;
}

type Victim = 'server' | 'backend';
async function kill(victim: Victim, { url }: Trial): Promise<void> {
  const pid = victim === 'server' ? findRunning(join(folder, 'postgres'))?.pid : await findBackend(url);
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
}

async function round(victim: Victim, trial: Trial): Promise<string> {
  const office = openOffice(trial.url, folder);
  await office.ready;
  office.child.stdin?.write('go\n');
  const acts = 1 + Math.floor(Math.random() * 7);
  while (office.said.length <= acts && office.child.exitCode === null) await wait(1);
  await wait(Math.random() * 40);
  await kill(victim, trial);
  await Promise.race([office.gone, wait(200)]);
  office.child.kill('SIGKILL');
  await office.gone;
  return office.said.at(-1) ?? '';
}

it.runIf(KILLS > 0)(
  `a database that is killed ${KILLS} times while payments are ordered and settled keeps each of them whole or not at all`,
  async () => {
    let trial = await startElsewhere(folder);
    let six: readonly string[] = [];
    const fellAt = new Map<string, number>();
    await look(trial.url, async (ports) => void (six = await sixAwards(ports)));
    for (let time = 0; time < KILLS; time += 1) {
      const victim = time % 2 === 0 ? 'server' : 'backend';
      const last = `${victim} at ${await round(victim, trial)}`;
      fellAt.set(last, (fellAt.get(last) ?? 0) + 1);
      trial = await comeBack(victim, trial);
      await look(trial.url, ({ store }) => examine(store, six));
    }
    await look(trial.url, (ports) => finish(ports, trial.url, folder, six));
    await end(trial);
    console.log(`killed ${KILLS} times: ${[...fellAt].map(([what, times]) => `${what} ${times}`).join(', ')}`);
  },
  300_000 + KILLS * 60_000,
);
