import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, it } from 'vitest';
import { openPorts } from '../src/deployment/open-ports.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';
import { examine, finish, openOffice, sixAwards } from './killed-office.ts';

/** `PAYMENT_KILLS=100` for the whole proof (npm run kill-payments); a few of them are quick enough for every day. */
const KILLS = Number(process.env['PAYMENT_KILLS'] ?? 5);

const url = await openDatabase();
const store = await openStore({ connectionString: url, connections: 4 });
afterAll(() => store.close());
const cache = mkdtempSync(join(tmpdir(), 'payments-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-22T02:00:00Z') });

it(
  `an office that is killed ${KILLS} times while it orders payments and books what the bank says pays each award once or not at all`,
  async () => {
    const six = await sixAwards(ports);
    const fellAt = new Map<string, number>();
    let next = openOffice(url, cache);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const office = next;
      await office.ready;
      next = openOffice(url, cache);
      office.child.stdin?.write('go\n');
      // After so many acts, and then at whatever instruction the next one has come to.
      const acts = 1 + Math.floor(Math.random() * 7);
      while (office.said.length <= acts && office.child.exitCode === null) await wait(1);
      await wait(Math.random() * 40);
      office.child.kill('SIGKILL');
      await office.gone;
      const last = office.said.at(-1) ?? '';
      fellAt.set(last, (fellAt.get(last) ?? 0) + 1);
      await examine(store, six);
    }
    await next.ready;
    next.child.kill('SIGKILL');
    await finish(ports, url, cache, six);
    console.log(`killed ${KILLS} times: ${[...fellAt].map(([what, times]) => `${what} ${times}`).join(', ')}`);
  },
  300_000 + KILLS * 20_000,
);
