import { compact } from '../kernel/kept-reasons.ts';
import type { NewEvent, StoredEvent } from './store.ts';

type Hash = (text: string) => string;
/** What the first event of every case follows. */
export const GENESIS = '0'.repeat(64);

/** A line of who, what, when and after what; then the payload as its very text, which names reasons by hashes of their words. */
function hashOf(hash: Hash, { caseId, version, type, act, actor, on, at, prevHash, text }: Omit<StoredEvent, 'hash' | 'payload'>): string {
  return hash(`${JSON.stringify([caseId, version, type, act, actor.personId, actor.name, on, at, prevHash])}\n${text}`);
}

/** The event with its place in the chain: the hash covers the event and, through `prevHash`, all before it. */
export function chained(hash: Hash, event: Omit<StoredEvent, 'hash' | 'text'>): NewEvent {
  const written = { ...event, ...compact(hash, event.payload) };
  return { ...written, hash: hashOf(hash, written) };
}

/** Whether the payload as it is read, all reasons in their words, is what was written. Earlier records held the words themselves. */
const isAsWritten = (hash: Hash, { payload, text }: StoredEvent): boolean =>
  compact(hash, payload).text === text || JSON.stringify(payload) === text;

/** The version at which the chain of one case breaks; undefined where it is whole. A missing end is found by comparing `head`. */
export function findBreak(hash: Hash, events: readonly StoredEvent[], head: string): number | undefined {
  let prevHash = GENESIS;
  for (const [index, event] of events.entries()) {
    if (event.version !== index + 1 || event.prevHash !== prevHash || hashOf(hash, event) !== event.hash) return index + 1;
    if (!isAsWritten(hash, event)) return index + 1;
    prevHash = event.hash;
  }
  return prevHash === head ? undefined : events.length + 1;
}
