import type { Policy } from '../../policy/policy.ts';
import { type ClauseChange, compareWording } from '../../policy/wording/compare-wording.ts';
import { splitWording } from '../../policy/wording/split-wording.ts';
import type { Ports } from './ports.ts';
import { type Touch, touchesOf } from './touches.ts';

export type TouchingChange = ClauseChange & { readonly touches: readonly Touch[] };
/** `doubts`: where the text's own numbering does not go on as it should, in Chinese. */
export type PolicyDiff = { readonly clauses: readonly TouchingChange[]; readonly doubts: readonly string[] };

/** What is new rests on nothing yet, even where its number was another clause's before; what is unchanged touches nothing. */
const isTouching = ({ status }: ClauseChange): boolean => status !== 'unchanged' && status !== 'added';

/** An official text against the wording a pack was made from: what became of each clause, and what in this product that touches. */
export function diffPolicy(policy: Policy, text: string, hash: Ports['hash']): PolicyDiff {
  const { clauses, doubts } = splitWording(text);
  const changes = compareWording(policy.fingerprints, clauses, hash);
  return { clauses: changes.map((change) => ({ ...change, touches: isTouching(change) ? touchesOf(policy, change.id) : [] })), doubts };
}
