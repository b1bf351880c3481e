// Awards bound, a thousand at a time: events chained, balances locked, every entry judged by the earmarks, rows written, and the
// database's own triggers carrying balances and refusing what breaks. Floor: the very same rows written by the very same
// statements in a session in which no trigger and no foreign key of the database works, without hash, lock or judgement.
import { createHash, randomUUID } from 'node:crypto';
import { getPolicy } from '../policy/index.ts';
import { chained, GENESIS } from '../src/app/event-chain.ts';
import type { CaseChange, EntryRecord, Tx } from '../src/app/store.ts';
import { asDay } from '../src/kernel/day.ts';
import { ok, type Result } from '../src/kernel/result.ts';
import type { Holding } from '../src/kernel/accounts.ts';
import { judgeEntry } from '../src/ledger/apply-entry.ts';
import { balancesFor } from '../src/ledger/earmarks.ts';
import { moved } from '../src/ledger/entry.ts';
import { openStore, type OpenStore } from '../src/store/open-store.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race } from './figure.ts';

const ENTRIES = 1_000;
const AWARD_FEN = 100n;
const ON = asDay('2026-08-01');
const { name, earmarks } = getPolicy('pengyang-2026');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const actor = { personId: 'bench', name: '样例' };

type Written = { readonly changes: readonly CaseChange[]; readonly entries: readonly EntryRecord[] };

/** A case with its first event and the entry that follows from it. */
function award(from: Holding, to: Holding, fen: bigint): { change: CaseChange; entry: EntryRecord } {
  const caseId = randomUUID();
  const unhashed = { caseId, version: 1, type: 'awarded', payload: { fen: String(fen) }, act: 'award', actor, on: ON };
  const event = chained(hash, { ...unhashed, at: '2026-08-01T00:00:00Z', prevHash: GENESIS });
  const listing = { title: '样例', creditCode: null, industry: null, township: null, outcome: null, failed: [], unknown: [] };
  const figures = {
    recognisedFen: 0,
    amountFen: Number(fen),
    dueOn: null,
    evaluator: null,
    accountant: null,
    hands: {},
    digest: null,
    members: [],
  };
  return {
    change: {
      id: caseId,
      kind: 'fund',
      before: 0,
      events: [event],
      state: { stage: 'registered' },
      listing: { ...listing, ...figures },
      deadlines: [],
    },
    entry: {
      id: randomUUID(),
      on: ON,
      says: '样例',
      clause: 'measures/7.1',
      beneficiary: from === 'allocated' ? { caseId, firm: caseId } : null,
      postings: moved('region', from, to, fen, 'transformation'),
      event: { caseId, version: 1 },
    },
  };
}

function thousand(): Written {
  const all = Array.from({ length: ENTRIES }, () => award('allocated', 'committed', AWARD_FEN));
  return { changes: all.map(({ change }) => change), entries: all.map(({ entry }) => entry) };
}

async function write(tx: Tx, { changes, entries }: Written): Promise<void> {
  await tx.record(changes);
  await tx.post(entries, name);
}

async function judgeAndWrite(tx: Tx, written: Written): Promise<Result<null>> {
  const balances = new Map(await tx.lockBalances([...new Set(written.entries.flatMap((entry) => balancesFor(entry, earmarks)))]));
  for (const entry of written.entries) {
    const moved = judgeEntry(balances, entry, earmarks);
    if (!moved.ok) return moved;
    for (const [key, fen] of moved.value) balances.set(key, fen);
  }
  await write(tx, written);
  return ok(null);
}

async function timed(work: () => Promise<Result<unknown>>): Promise<number> {
  const start = performance.now();
  if (!(await work()).ok) throw new Error('the books refused');
  return performance.now() - start;
}

/** Money enough for all rounds, allotted to what awards are paid from. */
async function endow(store: OpenStore, programmeId: string): Promise<void> {
  const steps = [award('external', 'unallocated', 10n ** 9n), award('unallocated', 'allocated', 9n * 10n ** 8n)];
  const done = await store.transact(programmeId, async (tx) => {
    await tx.keepEarmarks(name, earmarks);
    for (const { change, entry } of steps) {
      const judged = await judgeAndWrite(tx, { changes: [change], entries: [entry] });
      if (!judged.ok) return judged;
    }
    return ok(null);
  });
  if (!done.ok) throw new Error(done.refusal.message);
}

async function open(opened: Opened): Promise<Race> {
  const database = await openCountyDatabase(opened);
  for (const id of ['ours', 'bare']) {
    await database.openCounty(id);
    await endow(database.store, id);
  }
  const untriggered = new URL(database.url);
  untriggered.searchParams.set('options', '-c timezone=UTC -c session_replication_role=replica');
  const bare = await openStore({ connectionString: untriggered.href });
  opened.defer(bare.close);
  const floor = (): Promise<number> => {
    const written = thousand();
    return timed(() => bare.transact('bare', async (tx) => ok(await write(tx, written))));
  };
  const ours = (): Promise<number> => timed(() => database.store.transact('ours', (tx) => judgeAndWrite(tx, thousand())));
  return { ours, floor };
}

export const postingsFigure: Figure = {
  name: 'ledger: 1,000 awards bound with chain and earmarks, against the same rows without any',
  unit: 'ms',
  aim: { ratio: 'speed', atLeast: 0.4 },
  open,
};
