import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { conclude, publish } from '../dev/seed/notices.ts';
import { settleAccount } from '../dev/seed/paying.ts';
import { enterAndTransform } from '../dev/seed/seed-demo.ts';
import type { Ports } from '../src/app/ports.ts';
import type { Store } from '../src/app/store.ts';
import { verifyProgramme } from '../src/app/verify/verify-programme.ts';
import type { Batch } from '../src/cases/batch/state.ts';
import type { KnownProject } from '../src/cases/named-projects.ts';
import { accountOf } from '../src/kernel/accounts.ts';
import { caseKey, heldForCase } from '../src/ledger/balances.ts';
import { inquire, wordOf } from './invented-bank.ts';

/** Six awards with their money bound and their accounts settled, in a county of their own. */
export async function sixAwards(ports: Ports): Promise<readonly string[]> {
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

export type Office = { readonly child: ChildProcess; readonly said: string[]; readonly gone: Promise<unknown> };

/** An office with its eyes open, waiting for the word. `cache`: a folder for compiled code, so that the next one opens sooner. */
export function openOffice(url: string, cache: string, kindAfter = Infinity): Office & { readonly ready: Promise<void> } {
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

const filesOf = async (store: Store, ids: readonly string[]) => {
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
export async function examine(store: Store, ids: readonly string[]): Promise<void> {
  const balances = await store.in('p').listBalances();
  expect([...balances].filter(([key]) => !key.includes('#') && !key.startsWith('firm:')).reduce((sum, [, fen]) => sum + fen, 0n)).toBe(0n);
  for (const { id, state, types } of await filesOf(store, ids)) {
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
const lastAttempt = async (store: Store, ids: readonly string[]): Promise<number> =>
  Math.max(...(await filesOf(store, ids)).map(({ types }) => types.filter((type) => type === 'payment-ordered').length));

/** What the bank paid of all that it was ever told, by award. */
async function paidByBank(store: Store, kindAfter: number): Promise<Map<string, number>> {
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

/** Lets an office go on undisturbed until all is paid, and looks whether the bank and the record agree: each award once. */
export async function finish(ports: Ports, url: string, cache: string, ids: readonly string[]): Promise<void> {
  const kindAfter = await lastAttempt(ports.store, ids);
  const office = openOffice(url, cache, kindAfter);
  await office.ready;
  office.child.stdin?.write('go\n');
  await office.gone;
  expect(office.said.at(-1)).toBe('paid');
  await examine(ports.store, ids);
  expect((await filesOf(ports.store, ids)).map(({ state }) => state.stage)).toEqual(ids.map(() => 'paid'));
  expect(await paidByBank(ports.store, kindAfter)).toEqual(new Map(ids.map((id) => [id, 1])));
  expect((await verifyProgramme(ports, 'p')).differences).toEqual([]);
}
