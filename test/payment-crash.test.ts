import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { settleAccount } from '../dev/seed/paying.ts';
import { conclude, publish } from '../dev/seed/notices.ts';
import { enterAndTransform } from '../dev/seed/seed-demo.ts';
import type { Batch } from '../src/cases/batch/state.ts';
import type { KnownProject } from '../src/cases/named-projects.ts';
import { verifyProgramme } from '../src/app/verify/verify-programme.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { caseKey, heldForCase } from '../src/ledger/balances.ts';
import { accountOf } from '../src/kernel/accounts.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';
import { inquire, wordOf } from './invented-bank.ts';

/** `PAYMENT_KILLS=100` for the whole proof (npm run kill-payments); a few of them are quick enough for every day. */
const KILLS = Number(process.env['PAYMENT_KILLS'] ?? 5);

const url = await openDatabase();
const store = await openStore({ connectionString: url, connections: 4 });
afterAll(() => store.close());
const cache = mkdtempSync(join(tmpdir(), 'payments-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-22T02:00:00Z') });

/** Six awards with their money bound and their accounts settled. */
async function sixAwards(): Promise<readonly string[]> {
  const { play, roll } = await enterAndTransform(ports);
  const { cast, act, moveTo } = play;
  const six = [...roll.paid, roll.awarded, roll.inAwardNotice, roll.countyApproved, roll.accepted];
  for (const [no, id] of six.entries()) await settleAccount({ ports, officer: cast.officer, approver: cast.approver }, id, no + 1);
  for (const id of six) await act('approver', 'project', 'approveByCounty', { opinion: '同意（样例）' }, id);
  for (const id of six) await act('city', 'project', 'approveByCity', { opinion: '同意（样例）' }, id);
  const notice = await publish(play, 'award', '拟兑付公示（样例）', six);
  await moveTo('2027-03-29');
  await conclude(play, notice);
  for (const id of six) await act('approver', 'project', 'confirmAward', {}, id);
  return six;
}

type Office = { readonly child: ChildProcess; readonly said: string[]; readonly gone: Promise<unknown> };

/** An office with its eyes open, waiting for the word. */
function openOffice(kindAfter = Infinity): Office & { readonly ready: Promise<void> } {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = spawn(process.execPath, [`${import.meta.dirname}/payment-process.ts`, url, String(kindAfter)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
  });
  const said: string[] = [];
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => (said.push(line), resolve()));
    void gone.then(() => reject(new Error('the office did not open')));
  });
  return { child, said, gone, ready };
}

const filesOf = async (ids: readonly string[]) => {
  const reads = store.in('p');
  const found = [];
  for (const id of ids) {
    const stored = await reads.findCase(id);
    const events = await reads.listEvents(id);
    found.push({ id, state: stored?.state as KnownProject, types: events.map(({ type }) => type) });
  }
  return found;
};

/** What must hold at every moment, wherever the office was when it fell. */
async function examine(ids: readonly string[]): Promise<void> {
  const balances = await store.in('p').listBalances();
  expect([...balances].filter(([key]) => !key.includes('#') && !key.startsWith('firm:')).reduce((sum, [, fen]) => sum + fen, 0n)).toBe(0n);
  for (const { id, state, types } of await filesOf(ids)) {
    if (!('award' in state)) throw new Error(`${id} has no award`);
    const count = (type: string): number => types.filter((each) => each === type).length;
    const held = await store
      .in('p')
      .findBalances((['committed', 'obligated', 'paid'] as const).map((each) => caseKey(accountOf('region', each), id)));
    const of = (each: 'committed' | 'obligated' | 'paid'): bigint => heldForCase(held, accountOf('region', each), id);
    const award = BigInt(state.award.amountFen);
    const where = { awarded: [award, 0n, 0n], ordered: [0n, award, 0n], paid: [0n, 0n, award] }[
      state.stage as 'awarded' | 'ordered' | 'paid'
    ];
    expect([of('committed'), of('obligated'), of('paid')]).toEqual(where);
    expect(count('award-paid')).toBe(state.stage === 'paid' ? 1 : 0);
    expect(count('payment-ordered') - count('payment-failed') - count('award-paid')).toBe(state.stage === 'ordered' ? 1 : 0);
  }
}

/** The highest attempt at any of the awards so far: what the bank said of these stays as it was. */
const lastAttempt = async (ids: readonly string[]): Promise<number> =>
  Math.max(...(await filesOf(ids)).map(({ types }) => types.filter((type) => type === 'payment-ordered').length));

/** What the bank paid of all that it was ever told, by award. */
async function paidByBank(kindAfter: number): Promise<Map<string, number>> {
  const paid = new Map<string, number>();
  for (const { state } of await store.in('p').listCasesOfKind('batch', 10_000)) {
    const batch = state as Batch;
    if (!('settled' in batch)) continue;
    for (const instruction of batch.instructions) {
      const word = wordOf(instruction.id, kindAfter);
      if (word === '支付成功' || (word === '处理中' && inquire(instruction.id) === 'paid'))
        paid.set(instruction.caseId, (paid.get(instruction.caseId) ?? 0) + 1);
    }
  }
  return paid;
}

it(
  `an office that is killed ${KILLS} times while it orders payments and books what the bank says pays each award once or not at all`,
  async () => {
    const six = await sixAwards();
    const fellAt = new Map<string, number>();
    let next = openOffice();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const office = next;
      await office.ready;
      next = openOffice();
      office.child.stdin?.write('go\n');
      // After so many acts, and then at whatever instruction the next one has come to.
      const acts = 1 + Math.floor(Math.random() * 7);
      while (office.said.length <= acts && office.child.exitCode === null) await wait(1);
      await wait(Math.random() * 40);
      office.child.kill('SIGKILL');
      await office.gone;
      const last = office.said.at(-1) ?? '';
      fellAt.set(last, (fellAt.get(last) ?? 0) + 1);
      await examine(six);
    }
    await next.ready;
    next.child.kill('SIGKILL');
    const kindAfter = await lastAttempt(six);
    const end = openOffice(kindAfter);
    await end.ready;
    end.child.stdin?.write('go\n');
    await end.gone;
    expect(end.said.at(-1)).toBe('paid');
    await examine(six);
    expect((await filesOf(six)).map(({ state }) => state.stage)).toEqual(six.map(() => 'paid'));
    expect(await paidByBank(kindAfter)).toEqual(new Map(six.map((id) => [id, 1])));
    expect((await verifyProgramme(ports, 'p')).differences).toEqual([]);
    console.log(`killed ${KILLS} times: ${[...fellAt].map(([what, times]) => `${what} ${times}`).join(', ')}`);
  },
  300_000 + KILLS * 20_000,
);
