import fc from 'fast-check';
import { DatabaseError } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import type { EntryRecord } from '../app/store.ts';
import { checkBalances } from '../app/verify/check-books.ts';
import { asDay } from '../kernel/day.ts';
import { ok } from '../kernel/result.ts';
import { applyEntry } from '../ledger/apply-entry.ts';
import { balancesFor } from '../ledger/earmarks.ts';
import { anyMove, entryOf, faultsIn, type Move } from '../../test/random-money.ts';
import { openDatabase } from '../../test/database.ts';
import { openStore } from './open-store.ts';

const WRITERS = 6;
/** `npm run books` tries ten thousand. */
const MOVES = Number(process.env['MOVES'] ?? 1_200);
const { earmarks } = getPolicy('pengyang-2026');
const store = await openStore({ connectionString: await openDatabase(), connections: WRITERS });

/** A programme with one event, to which every entry of the test refers. */
async function found(id: string): Promise<void> {
  const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
  await store.createProgramme({ id, name: '样例县', policy: { line: 'pengyang-2026' }, window, demo: true, simulatedDay: null });
  const actor = { personId: 'p', name: '样例' };
  const event = { caseId: 'c', version: 1, type: 'x', payload: {}, text: '{}', act: 'x', actor, on: asDay('2026-08-01'), reasons: [] };
  const listing = {
    title: '样例',
    creditCode: null,
    industry: null,
    township: null,
    outcome: null,
    failed: [],
    unknown: [],
    recognisedFen: 0,
    amountFen: null,
    dueOn: null,
    evaluator: null,
    accountant: null,
    hands: {},
    digest: null,
    members: [],
  };
  const events = [{ ...event, at: '2026-08-01T00:00:00Z', prevHash: '', hash: 'h' }];
  await store.transact(id, async (tx) => {
    await tx.record([{ id: 'c', kind: 'fund', before: 0, events, state: { stage: 'registered' }, listing, deadlines: [] }]);
    return ok(await tx.keepEarmarks('v1', earmarks));
  });
}

/** What the database itself refuses is no failure of the test: that it does is what is tried. */
const refusedByDatabase = (error: unknown): 'refused' => {
  if (error instanceof DatabaseError && ['23514', '23505'].includes(error.code ?? '')) return 'refused';
  throw error;
};
const recordOf = (move: Move, number: number): EntryRecord => ({ ...entryOf(move, `e${number}`), event: { caseId: 'c', version: 1 } });

type Post = (programme: string, record: EntryRecord) => Promise<'taken' | 'refused'>;
const asTheDomainDoes: Post = async (programme, record) => {
  const done = await store.transact(programme, async (tx) => {
    const after = applyEntry(await tx.lockBalances(balancesFor(record, earmarks)), record, earmarks);
    return after.ok ? ok(await tx.post([record], 'v1')) : after;
  });
  return done.ok ? 'taken' : 'refused';
};
/** Nobody asks the domain: only the database stands in the way. */
const bare: Post = async (programme, record) => {
  await store.transact(programme, async (tx) => ok(await tx.post([record], 'v1')));
  return 'taken';
};

it.each([
  ['the domain and the database', 'both', asTheDomainDoes],
  ['the database alone', 'bare', bare],
] as const)(
  'writers at once, judged by %s: the books balance, no earmark breaks, nothing is booked twice',
  async (_, id, post) => {
    await found(id);
    const records = fc.sample(anyMove, { numRuns: MOVES, seed: 640_425 }).map(recordOf);
    const taken: string[] = [];
    // Neighbouring writers try the same entries: each is booked once.
    const write = async (writer: number): Promise<void> => {
      for (const [number, record] of records.entries()) {
        if (number % (WRITERS / 2) !== writer % (WRITERS / 2)) continue;
        if ((await post(id, record).catch(refusedByDatabase)) === 'taken') taken.push(record.id);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (__, writer) => write(writer)));
    const reads = store.in(id);
    const { entries, total } = await reads.listEntries({ limit: MOVES });
    const balances = await reads.listAllBalances();
    expect(faultsIn(balances, earmarks)).toEqual([]);
    expect(checkBalances(balances, entries)).toEqual([]);
    expect([new Set(taken).size, total]).toEqual([taken.length, taken.length]);
    expect(taken.length).toBeGreaterThan(MOVES / 6);
    onTestFinished(() => (id === 'bare' ? store.close() : undefined));
  },
  // Nothing but an end to what would never end.
  1_800_000,
);
