// node bench/settle/child.ts <programme> ours|bare: settles every bound award in one transaction, and tells how long that took and
// how much memory this process has held at most. A process of its own, because what it holds is measured.
import { createHash } from 'node:crypto';
import { getPolicy } from '../../policy/index.ts';
import { chained } from '../../src/app/event-chain.ts';
import type { CaseChange, EntryRecord, StoredCase, Tx } from '../../src/app/store.ts';
import { asDay } from '../../src/kernel/day.ts';
import { ok } from '../../src/kernel/result.ts';
import { judgeEntry } from '../../src/ledger/apply-entry.ts';
import { balancesFor } from '../../src/ledger/earmarks.ts';
import { moved } from '../../src/ledger/entry.ts';
import { openStore } from '../../src/store/open-store.ts';
import { AWARD_FEN, awardId } from './many-awards.ts';

const AT_ONCE = 2_000;
const ON = asDay('2026-11-01');
const { name, earmarks } = getPolicy('pengyang-2026');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const actor = { personId: 'bench', name: '样例' };
const NO_LISTING = {
  creditCode: null,
  industry: null,
  township: null,
  outcome: null,
  failed: [],
  unknown: [],
  dueOn: null,
  evaluator: null,
  accountant: null,
  digest: null,
};

type Paid = { readonly change: CaseChange; readonly entry: EntryRecord };

function paid({ id, version, head, state }: Pick<StoredCase, 'id' | 'version' | 'head' | 'state'>): Paid {
  const link = { caseId: id, version: version + 1, type: 'paid', payload: { fen: String(AWARD_FEN) }, act: 'pay', actor, on: ON };
  const event = chained(hash, { ...link, at: '2026-11-01T00:00:00Z', prevHash: head });
  const listing = { ...NO_LISTING, title: '样例', recognisedFen: 0, amountFen: Number(AWARD_FEN), hands: {}, members: [] };
  const postings = moved('region', 'committed', 'paid', AWARD_FEN, 'transformation');
  const says = { says: '样例', clause: 'measures/12' } as const;
  const entry = {
    id: `paid-${id}`,
    on: ON,
    ...says,
    beneficiary: { caseId: id, firm: id },
    postings,
    event: { caseId: id, version: version + 1 },
  };
  return { change: { id, kind: 'fund', before: version, events: [event], state, listing, deadlines: [] }, entry };
}

/** Throws what the books refuse: every award of the batch may be paid. */
async function judge(tx: Tx, entries: readonly EntryRecord[]): Promise<void> {
  const balances = new Map(await tx.lockBalances([...new Set(entries.flatMap((entry) => balancesFor(entry, earmarks)))]));
  for (const entry of entries) {
    const after = judgeEntry(balances, entry, earmarks);
    if (!after.ok) throw new Error(after.refusal.message);
    for (const [key, fen] of after.value) balances.set(key, fen);
  }
}

async function settleSome(tx: Tx, ids: readonly string[], isBare: boolean): Promise<number> {
  const start = performance.now();
  const cases = isBare
    ? ids.map((id) => ({ id, version: 1, head: '', state: { stage: 'registered' } as StoredCase['state'] }))
    : await tx.lockCases(ids);
  const all = cases.map(paid);
  const entries = all.map(({ entry }) => entry);
  if (!isBare) await judge(tx, entries);
  const written = performance.now();
  await tx.recordMany(all.map(({ change }) => change));
  await tx.post(entries, name);
  return performance.now() - (isBare ? written : start);
}

async function settle(tx: Tx, count: number, isBare: boolean): Promise<number> {
  let spent = 0;
  for (let first = 1; first <= count; first += AT_ONCE) {
    const ids = Array.from({ length: Math.min(AT_ONCE, count - first + 1) }, (_, at) => awardId(first + at));
    spent += await settleSome(tx, ids, isBare);
  }
  return spent;
}

const heldMegabytes = (): number => process.resourceUsage().maxRSS / 1_024;

const [programme = '', side, count] = process.argv.slice(2);
const store = await openStore({ connectionString: process.env['DATABASE_URL'] ?? '' });
const idle = heldMegabytes();
const start = performance.now();
let inside = 0;
const done = await store.transact(programme, async (tx) => {
  inside = await settle(tx, Number(count), side === 'bare');
  return ok(null);
});
if (!done.ok) throw new Error(done.refusal.message);
const milliseconds = side === 'bare' ? inside : performance.now() - start;
await store.close();
process.send?.({ milliseconds, idle, held: heldMegabytes() });
