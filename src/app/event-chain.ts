import { canonicalJson } from './canonical-json.ts';
import type { StoredEvent } from './store.ts';

type Hash = (text: string) => string;
/** What the first event of every case follows. */
export const GENESIS = '0'.repeat(64);

const hashOf = (hash: Hash, event: Omit<StoredEvent, 'hash'>): string => hash(canonicalJson(event));

/** The event with its place in the chain: the hash covers the event and, through `prevHash`, all before it. */
export const chained = (hash: Hash, event: Omit<StoredEvent, 'hash'>): StoredEvent => ({ ...event, hash: hashOf(hash, event) });

/** The version at which the chain of one case breaks; undefined where it is whole. A missing end is found by comparing `head`. */
export function findBreak(hash: Hash, events: readonly StoredEvent[], head: string): number | undefined {
  let prevHash = GENESIS;
  for (const [index, { hash: kept, ...event }] of events.entries()) {
    if (event.version !== index + 1 || event.prevHash !== prevHash || hashOf(hash, event) !== kept) return index + 1;
    prevHash = kept;
  }
  return prevHash === head ? undefined : events.length + 1;
}
