import type { ClauseId } from '../../src/kernel/clause.ts';
import { fingerprintOf, type Hash, isSameWording, marksOf, shareIn } from './fingerprint.ts';
import type { ClauseWording } from './split-wording.ts';

/** What became of a clause. `moved`: the same words stand under another number, or inside another clause (`movedTo`). */
export type ClauseChange = {
  readonly id: ClauseId;
  readonly status: 'unchanged' | 'changed' | 'added' | 'removed' | 'moved';
  /** Where its words now stand, if not under its own number. */
  readonly movedTo?: ClauseId;
};
/** Clause → fingerprint of its wording, in the order of the text. */
export type Fingerprints = Readonly<Partial<Record<ClauseId, string>>>;

type Old = { readonly id: ClauseId; readonly fingerprint: string };
type New = { readonly id: ClauseId; readonly fingerprint: string; readonly marks: ReadonlySet<string> };
type Pair = { readonly old: Old; readonly next: New; readonly share: number };

/** Below this share of its words, a clause is not known again elsewhere. */
const KNOWN_AGAIN = 0.5;

const changeOf = ({ old, next }: Pair, isWhole: boolean): ClauseChange => {
  const { id } = old;
  if (id === next.id) return { id, status: isWhole ? 'unchanged' : 'changed' };
  return { id, status: isWhole ? 'moved' : 'changed', movedTo: next.id };
};

/** Every pair worth considering, the likeliest first; of equals, the one under the same number. */
const pairsOf = (olds: readonly Old[], nexts: readonly New[]): readonly Pair[] =>
  olds
    .flatMap((old) => nexts.map((next) => ({ old, next, share: shareIn(old.fingerprint, next.marks) })))
    .filter(({ old, next, share }) => share >= KNOWN_AGAIN || old.id === next.id)
    .sort((a, b) => b.share - a.share || Number(b.old.id === b.next.id) - Number(a.old.id === a.next.id));

/** Takes pairs one by one; each clause is in one pair at most. */
function match(candidates: readonly Pair[]): readonly Pair[] {
  const taken = new Set<Old | New>();
  return candidates.filter(({ old, next }) => {
    if (taken.has(old) || taken.has(next)) return false;
    taken.add(old);
    taken.add(next);
    return true;
  });
}

/** Of documents that are not in the text at all, nothing can be said: measures alone leave the plan out. */
const documentOf = (id: ClauseId): string => id.split('/')[0] ?? id;

/**
 * The clauses of a known wording, by their fingerprints, against a text: one change per known clause, in order, then one per
 * new clause. A clause whose words were merged into another is `moved` there; one that was moved and reworded is `changed`
 * with `movedTo`. Clauses of a document that the text does not contain are left out.
 */
export function compareWording(known: Fingerprints, text: readonly ClauseWording[], hash: Hash): readonly ClauseChange[] {
  const documents = new Set(text.map(({ id }) => documentOf(id)));
  const olds = (Object.entries(known) as [ClauseId, string][])
    .filter(([id]) => documents.has(documentOf(id)))
    .map(([id, fingerprint]) => ({ id, fingerprint }));
  const nexts = text.map((words) => ({ id: words.id, fingerprint: fingerprintOf(words, hash), marks: marksOf(words, hash) }));
  const isSame = ({ old, next }: Pair): boolean => isSameWording(old.fingerprint, next.fingerprint);
  const all = pairsOf(olds, nexts);
  const pairs = match([...all.filter(isSame), ...all]);
  const unaltered = new Set(pairs.filter(isSame).map(({ next }) => next));
  const changed = olds.map((old): ClauseChange => {
    const pair = pairs.find((each) => each.old === old);
    if (pair) return changeOf(pair, isSame(pair));
    const host = all.find((each) => each.old === old && each.share >= KNOWN_AGAIN && !unaltered.has(each.next));
    return host ? changeOf(host, host.share === 1) : { id: old.id, status: 'removed' };
  });
  const added = nexts.filter((next) => !pairs.some((pair) => pair.next === next)).map(({ id }): ClauseChange => ({ id, status: 'added' }));
  return [...changed, ...added];
}
