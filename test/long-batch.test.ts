import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviceOf } from '../dev/seed/paying.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { chained, GENESIS } from '../src/app/event-chain.ts';
import { importAdvice } from '../src/app/import-advice.ts';
import { listingOf } from '../src/app/listing.ts';
import type { CaseChange, EntryRecord } from '../src/app/store.ts';
import type { OrderedBatch } from '../src/cases/batch/state.ts';
import type { CaseKind, StateOf } from '../src/cases/kinds.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { asDay } from '../src/kernel/day.ts';
import { ok } from '../src/kernel/result.ts';
import { accountOf, type Holding } from '../src/kernel/accounts.ts';
import { heldIn } from '../src/ledger/balances.ts';
import { moved } from '../src/ledger/entry.ts';
import { openStore } from '../src/store/open-store.ts';
import { person, policy, projectOf } from './county.ts';
import { openDatabase } from './database.ts';
import { granted } from '../dev/seed/granted.ts';
import { refusalOf } from './refusal.ts';
import { FIRM } from './sample-firm.ts';
import { ACCOUNT, P, walkTo } from './way.ts';

/** More than one notice, one part of an act or one former batch holds. */
const COUNT = 700;
const AWARD_FEN = 30_000_000n;
const ON = asDay('2026-11-16');

const url = await openDatabase();
const store = await openStore({ connectionString: url, connections: 3 });
afterAll(() => store.close());
const ports = openPorts({ store, key: new Uint8Array(32), programmeId: 'p', clock: () => new Date('2026-11-16T02:00:00Z') });
const ids = Array.from({ length: COUNT }, (_, at) => `project-${String(at).padStart(5, '0')}`);
const who = (as: 'officer' | 'finance') => ({ programmeId: 'p', actor: person(as, ' of the long batch') });

/** A case as if its whole history were one event. */
function put(kind: CaseKind, id: string, state: StateOf<CaseKind>): CaseChange {
  const link = { caseId: id, version: 1, type: 'put', payload: {}, act: 'put', actor: { personId: 'p', name: '样例' }, on: ON };
  const event = chained(ports.hash, { ...link, at: '2026-11-16T00:00:00Z', prevHash: GENESIS });
  return { id, kind, before: 0, events: [event], state, listing: listingOf(kind, state, policy, ports.hash), deadlines: [] };
}
const entry = (id: string, caseId: string, postings: EntryRecord['postings'], firm?: string): EntryRecord => ({
  id,
  on: ON,
  says: '样例',
  clause: 'measures/12.2',
  beneficiary: firm === undefined ? null : { caseId, firm },
  postings,
  event: { caseId, version: 1 },
});

/** The one award of the way, again and again under other names, each bound in the books and shown on a notice. */
beforeAll(async () => {
  const county = walkTo('prepareBatch');
  const text = JSON.stringify(projectOf(county, P));
  const notice = county.cases.get('notice-2')?.state;
  const fund = county.cases.get('fund-1')?.state;
  if (fund === undefined || notice === undefined || !('items' in notice)) throw new Error('the way has a fund and a notice');
  const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
  await store.createProgramme({ id: 'p', name: '样例', policy: { line: policy.name }, window, demo: false, simulatedDay: null });
  const codeOf = (at: number): string => `9164${String(at).padStart(14, '0')}`;
  const states = ids.map((id, at) =>
    text
      .replaceAll(P, id)
      .replaceAll(FIRM, codeOf(at))
      .replaceAll(ACCOUNT.number, `6222${String(at).padStart(12, '0')}`),
  );
  const items = ids.map((caseId) => ({ ...notice.items[0], caseId, amountFen: Number(AWARD_FEN) }));
  await store.transact('p', async (tx) => {
    await tx.record([put('fund', 'fund-1', fund), put('notice', 'notice-2', { ...notice, items } as StateOf<'notice'>)]);
    await tx.record(states.map((state, at) => put('project', ids[at] ?? '', JSON.parse(state) as StateOf<'project'>)));
    await tx.keepEarmarks(policy.name, policy.earmarks);
    const all = AWARD_FEN * BigInt(COUNT);
    await tx.post([entry('in', 'fund-1', moved('region', 'external', 'unallocated', all, 'transformation'))], policy.name);
    await tx.post([entry('allot', 'fund-1', moved('region', 'unallocated', 'allocated', all, 'transformation'))], policy.name);
    const bound = moved('region', 'allocated', 'committed', AWARD_FEN, 'transformation');
    return ok(
      await tx.post(
        ids.map((id, at) => entry(`bound-${id}`, id, bound, codeOf(at))),
        policy.name,
      ),
    );
  });
}, 120_000);

const act = (as: 'officer' | 'finance', name: string, input: object, caseId?: string, key = '') =>
  actOnCase(ports, who(as), { kind: 'batch', act: name, input, key: `${name}${key}`, ...(caseId !== undefined && { caseId }) });
const stages = async () => (await store.in('p').listProjects({ scope: { all: true }, limit: 1 })).stages;
/** Of how many projects the kept state is behind, and of how many it is not. */
const versions = async () => {
  const projects = (await store.in('p').listWholeCases('', 2 * COUNT)).filter(({ kind }) => kind === 'project');
  const behind = projects.filter(({ version, stateVersion }) => stateVersion < version).length;
  return { behind, kept: projects.length - behind };
};
const held = async (holding: Holding) => heldIn(await store.in('p').listBalances(), accountOf('region', holding));

/** Holds back an act where the first of its projects go into the books, while the others are still being read, and cuts its connection. */
async function cutWhileBooking(acting: () => Promise<unknown>): Promise<void> {
  const holder = new Client({ connectionString: url });
  await holder.connect();
  await holder.query('begin');
  await holder.query(`select from balances where key = 'region/committed' for update`);
  const cut = acting().catch((error: unknown) => error);
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(async () => (await holder.query(waiting)).rowCount).toBe(1);
  await holder.query(`select pg_terminate_backend(pid) from (${waiting}) as held`);
  expect(await cut).toBeInstanceOf(Error);
  await holder.query('rollback');
  await holder.end();
}

describe('a batch of more awards than are held in memory at once', () => {
  it('is prepared, approved and settled whole, or not at all where one line is wrong', { timeout: 180_000 }, async () => {
    const { id } = granted(await act('officer', 'prepareBatch', { title: '样例', caseIds: ids }));
    await cutWhileBooking(() => act('finance', 'approveBatch', {}, id));
    expect(await stages()).toMatchObject({ awarded: COUNT });
    expect(await versions()).toEqual({ behind: 0, kept: COUNT });
    expect([await held('committed'), await held('obligated')]).toEqual([AWARD_FEN * BigInt(COUNT), 0n]);
    granted(await act('finance', 'approveBatch', {}, id));
    expect(await stages()).toMatchObject({ ordered: COUNT });
    const batch = await store.in('p').findCase(id);
    const instructions = batch === undefined ? [] : (batch.state as OrderedBatch).instructions;
    expect(instructions.map(({ caseId }) => caseId)).toEqual(ids);

    const wrong = adviceOf(
      instructions.map((each, at) => (at === COUNT - 1 ? { ...each, amountFen: 1 } : each)),
      ON,
      () => '支付成功',
    );
    const send = (key: string, bytes: Uint8Array) =>
      importAdvice(ports, who('finance'), { batchId: id, file: { name: '回单.csv', bytes }, key });
    expect(refusalOf(await send('wrong', wrong)).message).toContain(`${ids.at(-1)}-1`);
    expect(await stages()).toMatchObject({ ordered: COUNT });

    const [failing] = instructions;
    const bytes = adviceOf(instructions, ON, (each) => (each === failing?.id ? '退票' : '支付成功'));
    granted(await send('right', bytes));
    expect(refusalOf(await send('again', bytes)).code).toBe('wrong-stage');
    expect(await stages()).toMatchObject({ paid: COUNT - 1, awarded: 1 });
    expect([await held('committed'), await held('obligated'), await held('paid')]).toEqual([AWARD_FEN, 0n, AWARD_FEN * BigInt(COUNT - 1)]);
  });

  it('leaves their kept states behind, until the next act on one of them keeps its own anew', async () => {
    expect(await versions()).toEqual({ behind: COUNT, kept: 0 });
    const { id } = granted(await act('officer', 'prepareBatch', { title: '样例', caseIds: ids.slice(0, 1) }, undefined, 'again'));
    granted(await act('finance', 'approveBatch', {}, id, 'again'));
    expect(await versions()).toEqual({ behind: COUNT - 1, kept: 1 });
    expect(await stages()).toMatchObject({ paid: COUNT - 1, ordered: 1 });
  });
});
