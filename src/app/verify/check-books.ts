import type { Fen } from '../../kernel/fen.ts';
import { type Balances, changesOf } from '../../ledger/balances.ts';
import { type Entry, isBalanced, isOfOneSource } from '../../ledger/entry.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { EntryRecord } from '../store.ts';
import type { Difference } from './difference.ts';

const plain = ({ postings, ...entry }: Entry): object => ({
  ...entry,
  postings: postings.map(({ account, fen }) => ({ account, fen: String(fen) })),
});

const entryDiffers = (at: string, field: string, says: string, version?: number): Difference => ({
  where: 'entry',
  at,
  field,
  says,
  ...(version === undefined ? {} : { version }),
});

function againstEvent({ event, ...entry }: EntryRecord, expected: Entry | undefined): Difference[] {
  if (!expected) return [entryDiffers(entry.id, 'event', '没有哪条经过产生这笔分录', event.version)];
  const [kept, derived] = [plain(entry), plain(expected)].map((each) => each as Record<string, unknown>);
  return Object.keys({ ...kept, ...derived })
    .filter((field) => canonicalJson(kept?.[field]) !== canonicalJson(derived?.[field]))
    .map((field) => entryDiffers(entry.id, field, '与产生它的经过不符', event.version));
}

const wellFormed = (entry: EntryRecord): Difference[] => [
  ...(isBalanced(entry) ? [] : [entryDiffers(entry.id, 'postings', '借贷不平')]),
  ...(isOfOneSource(entry) ? [] : [entryDiffers(entry.id, 'postings', '混用了两个资金来源')]),
];

/**
 * The books against the events, both ways: every entry is the one its event makes, every event that moves money has its entry.
 * `unread`: cases whose own events are broken, whose entries cannot be told right from wrong.
 */
export function checkEntries(kept: readonly EntryRecord[], expected: readonly Entry[], unread: ReadonlySet<string>): Difference[] {
  const byId = new Map(expected.map((entry) => [entry.id, entry]));
  const judged = kept.filter(({ event }) => !unread.has(event.caseId));
  const ids = new Set(judged.map(({ id }) => id));
  return [
    ...kept.flatMap(wellFormed),
    ...judged.flatMap((entry) => againstEvent(entry, byId.get(entry.id))),
    ...expected.filter(({ id }) => !ids.has(id)).map(({ id }) => entryDiffers(id, 'entry', '经过应当产生的分录不在账上')),
  ];
}

/** Every balance against the entries, added up from zero. */
export function checkBalances(kept: Balances, entries: readonly EntryRecord[]): Difference[] {
  const summed = new Map<string, Fen>();
  for (const entry of entries) for (const [key, fen] of changesOf(entry)) summed.set(key, (summed.get(key) ?? 0n) + fen);
  return [...new Set([...kept.keys(), ...summed.keys()])]
    .filter((key) => (kept.get(key) ?? 0n) !== (summed.get(key) ?? 0n))
    .map((key) => ({
      where: 'balance',
      at: key,
      field: 'fen',
      says: `记为 ${kept.get(key) ?? 0n} 分，从零逐笔加出来是 ${summed.get(key) ?? 0n} 分`,
    }));
}
