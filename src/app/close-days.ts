import { addDays, type Day } from '../kernel/day.ts';
import { ok } from '../kernel/result.ts';
import { dailyRootOf } from './daily-tree.ts';
import type { Ports } from './ports.ts';
import type { CaseHead, DatedHead, NewRoot } from './store-history.ts';
import { TEXTS, textHeads } from './text-chain.ts';

type History = Pick<Ports, 'store' | 'hash' | 'moment'>;
type Span = { readonly last: Day | undefined; readonly yesterday: Day };

/** Heads by the day whose root takes them in. What was still being written when its day was closed goes with the day after. */
function byDay(open: readonly DatedHead[], { last, yesterday }: Span): ReadonlyMap<Day, readonly CaseHead[]> {
  const earliest = last && addDays(last, 1);
  const days = new Map<Day, CaseHead[]>();
  for (const { on, ...head } of open.toSorted((a, b) => a.version - b.version)) {
    const day = earliest !== undefined && on < earliest ? earliest : on;
    const heads = days.get(day) ?? [];
    days.set(day, heads);
    heads.push(head);
  }
  // Also a quiet day gets its root once it is the last: whoever looks sees that the record is still kept.
  if (!days.has(yesterday)) days.set(yesterday, []);
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Moves the heads on, and answers those that did move: a case's later version is never taken back. */
function advance(heads: Map<string, CaseHead>, candidates: readonly CaseHead[]): readonly CaseHead[] {
  const moved = new Map<string, CaseHead>();
  for (const head of candidates) {
    if (head.version <= (heads.get(head.caseId)?.version ?? 0)) continue;
    heads.set(head.caseId, head);
    moved.set(head.caseId, head);
  }
  return [...moved.values()];
}

/**
 * Computes and keeps the root of every past day on which something was recorded, and of yesterday; each once, never again.
 * There is no scheduler behind it: whoever shows or uses roots asks for it first. The current day stays open.
 */
export async function closeDays({ store, hash, moment }: History, programmeId: string): Promise<void> {
  const { today, at } = await moment(programmeId);
  const yesterday = addDays(today, -1);
  const isClosed = (last: Day | undefined): boolean => last !== undefined && last >= yesterday;
  if (isClosed((await store.in(programmeId).listDailyRoots()).at(-1)?.on)) return;
  await store.transact(programmeId, async (tx) => {
    await tx.lockDailyRoots();
    const last = (await tx.listDailyRoots()).at(-1)?.on;
    if (isClosed(last)) return ok(null);
    const known = last === undefined ? [] : await tx.listHeadsOn(last);
    const heads = new Map(known.map((head) => [head.caseId, head]));
    const texts = textHeads(hash, await tx.listWrittenTexts());
    const isOpen = ({ version, on }: DatedHead): boolean => on < today && version > (heads.get(TEXTS)?.version ?? 0);
    const open = [...(await tx.listOpenHeads(today)), ...texts.filter(isOpen)];
    const roots: NewRoot[] = [];
    for (const [on, candidates] of byDay(open, { last, yesterday })) {
      const moved = advance(heads, candidates);
      const all = [...heads.values()];
      if (all.length > 0) roots.push({ on, treeSize: all.length, root: dailyRootOf(hash, programmeId, on, all), computedAt: at, moved });
    }
    if (roots.length > 0) await tx.addDailyRoots(roots);
    return ok(null);
  });
}
