import type { Change, Decision, Decisions, Issue, Policy } from '../policy.ts';
import { editionName, joinChanges } from './change.ts';

export type Amendment = Omit<Issue, 'pack' | 'predecessor'> & {
  /** Of the new version: its folder. */
  readonly name: string;
  readonly title: string;
  /** The numbers and readings that differ. Whatever else differs is the new folder's own code, put over what this gives. */
  readonly differs: Change;
};

type AnyDecision = Decision<object, object>;

/** The same decisions, whose verdicts bear another name. */
const named = (decisions: Decisions, name: string): Decisions =>
  Object.fromEntries(
    (Object.values(decisions) as readonly AnyDecision[]).map((decision) => [
      decision.name,
      { ...decision, decide: (facts: object) => ({ ...decision.decide(facts), pack: name }) },
    ]),
  ) as Decisions;

/** A version that amends another: its day, its document, and what differs; all else is its predecessor's. Throws on a term there is not. */
export function amend(predecessor: Policy, amendment: Amendment, change: Change = {}): Policy {
  const { name: pack, title, differs, ...issued } = amendment;
  const name = editionName(pack, change);
  const { decisions, ...rest } = predecessor.under(joinChanges(differs, change));
  return {
    ...rest,
    name,
    title,
    issue: { ...issued, pack, predecessor: predecessor.name },
    decisions: named(decisions, name),
    under: (more) => amend(predecessor, amendment, joinChanges(change, more)),
  };
}
