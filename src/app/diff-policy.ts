import type { Policy } from '../../policy/policy.ts';
import { type ClauseChange, compareWording, type Fingerprints } from '../../policy/wording/compare-wording.ts';
import type { Wording } from '../../policy/wording/split-wording.ts';
import type { Hash } from '../../policy/wording/fingerprint.ts';
import type { Touch } from '../contract/policy-views.ts';
import { touchesOf } from './touches.ts';

export type TouchingChange = ClauseChange & { readonly touches: readonly Touch[] };
/** `doubts`: where the text's own numbering does not go on as it should, in Chinese. */
export type PolicyDiff = { readonly clauses: readonly TouchingChange[]; readonly doubts: readonly string[] };

/** What is new rests on nothing yet, even where its number was another clause's before; what is unchanged touches nothing. */
const isTouching = ({ status }: ClauseChange): boolean => status !== 'unchanged' && status !== 'added';

/**
 * An official text against a known wording, by default that which the pack was made from: what became of each clause, and what
 * in this product that touches.
 */
export function diffPolicy(
  policy: Policy,
  { clauses, doubts }: Wording,
  hash: Hash,
  known: Fingerprints = policy.fingerprints,
): PolicyDiff {
  const changes = compareWording(known, clauses, hash);
  return { clauses: changes.map((change) => ({ ...change, touches: isTouching(change) ? touchesOf(policy, change.id) : [] })), doubts };
}
