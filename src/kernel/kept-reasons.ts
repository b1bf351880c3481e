import type { Reason } from './verdict.ts';

/**
 * Verdicts say the same few hundred sentences over and over. A record keeps each sentence once, under an id made of its
 * own words, and verdicts on record name the ids: what covers the ids covers the words.
 */
export type KeptReason = Reason & { readonly id: string };

type Hash = (text: string) => string;
type Each = (reason: unknown) => unknown;

/** 128 bits of the hash. */
const ID_LENGTH = 32;

function keep(hash: Hash, { test, clause, holds, says }: Reason): KeptReason {
  const id = hash(JSON.stringify([test, clause, holds, says])).slice(0, ID_LENGTH);
  return { id, test, clause, holds, says };
}

const known = new WeakMap<Hash, WeakMap<object, KeptReason>>();

/** Standing reasons are frozen and spoken by every decision: worked out once. */
function keptOf(hash: Hash, reason: Reason): KeptReason {
  if (!Object.isFrozen(reason)) return keep(hash, reason);
  const byReason = known.get(hash) ?? new WeakMap<object, KeptReason>();
  known.set(hash, byReason);
  const kept = byReason.get(reason) ?? keep(hash, reason);
  byReason.set(reason, kept);
  return kept;
}

/** The value with every item of every list named `because` put differently; whatever holds none is handed on as it is. */
function mapReasons(value: unknown, each: Each): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapReasons(item, each));
  const record = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    const before = record[key];
    const after = key === 'because' && Array.isArray(before) ? before.map(each) : mapReasons(before, each);
    if (after !== before) (copy ??= { ...record })[key] = after;
  }
  return copy ?? record;
}

/** What is written of a payload, and the reasons it names. Throws on a verdict without reasons in words: it came from nowhere. */
export function compact(hash: Hash, payload: object): { readonly text: string; readonly reasons: readonly KeptReason[] } {
  const reasons: KeptReason[] = [];
  const written = mapReasons(payload, (reason) => {
    if (typeof reason !== 'object' || reason === null) throw new TypeError('a reason without words');
    const kept = keptOf(hash, reason as Reason);
    reasons.push(kept);
    return kept.id;
  });
  return { text: JSON.stringify(written), reasons };
}

/** The ids of the reasons that written payloads name, each once. */
export function idsIn(written: unknown): string[] {
  const ids = new Set<string>();
  mapReasons(written, (reason) => {
    if (typeof reason === 'string') ids.add(reason);
    return reason;
  });
  return [...ids];
}

/** The payload as it was before `compact`. Reasons that were written in full stay. Throws where one named is not on record. */
export const expand = <T>(written: T, reasons: ReadonlyMap<string, Reason>): T =>
  mapReasons(written, (id) => {
    if (typeof id !== 'string') return id;
    const reason = reasons.get(id);
    if (!reason) throw new Error(`reason ${id} is not on record`);
    return reason;
  }) as T;
