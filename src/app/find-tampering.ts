import { fold, initial } from '../cases/decide.ts';
import { canonicalJson } from './canonical-json.ts';
import { findBreak } from './event-chain.ts';
import type { StoredCase, StoredEvent } from './store.ts';

/** Where a case and its history disagree: the version whose event was changed, or the state that the events do not give. */
export type Tampering = { readonly version: number } | { readonly state: 'differs' };

/** Recomputes the chain of hashes and folds the events anew. Undefined where everything is as it was recorded. */
export function findTampering(hash: (text: string) => string, stored: StoredCase, events: readonly StoredEvent[]): Tampering | undefined {
  const version = findBreak(hash, events, stored.head);
  if (version !== undefined) return { version };
  const folded = fold(stored.kind, initial(stored.kind), events);
  return canonicalJson(folded) === canonicalJson(stored.state) && stored.version === events.length ? undefined : { state: 'differs' };
}
