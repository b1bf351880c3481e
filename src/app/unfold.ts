import type { Policy } from '../../policy/policy.ts';
import type { Context } from '../cases/act-rule.ts';
import { deadlinesOf } from '../cases/deadlines/deadlines-of.ts';
import { decideAct, evolve, initial, type ActGiven } from '../cases/decide.ts';
import type { ActOf, CaseKind, EventOf, StateOf } from '../cases/kinds.ts';
import { ok, type Result } from '../kernel/result.ts';
import { chained, GENESIS } from './event-chain.ts';
import { listingOf } from './listing.ts';
import type { CaseChange, NewEvent, StoredCase } from './store.ts';

/** A case on its way: what it was when loaded, and what this transaction has added so far. */
export type Unfolding = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly before: number;
  readonly head: string;
  readonly state: StateOf<CaseKind>;
  readonly events: readonly NewEvent[];
};
export type Doing = {
  readonly act: ActOf<CaseKind>;
  readonly input: unknown;
  readonly facts: object;
  readonly policy: Policy;
  readonly context: Context;
  readonly follows?: true;
};

export const unfoldNew = (kind: CaseKind, id: string): Unfolding => ({
  id,
  kind,
  before: 0,
  head: GENESIS,
  state: initial(kind),
  events: [],
});
export const unfoldStored = ({ id, kind, version, head, state }: StoredCase): Unfolding => ({
  id,
  kind,
  before: version,
  head,
  events: [],
  state: state as StateOf<CaseKind>,
});

function append(hash: (text: string) => string, to: Unfolding, event: EventOf<CaseKind>, { act, context }: Doing): Unfolding {
  const { actor, today, at } = context;
  const person = { personId: actor.personId, name: actor.name };
  const version = to.before + to.events.length + 1;
  const link = { caseId: to.id, version, type: event.type, payload: event, act, actor: person, on: today, at, prevHash: to.head };
  const stored = chained(hash, link);
  const state = evolve(to.kind, to.state, event, { actor: person, on: today, act });
  return { ...to, state, head: stored.hash, events: [...to.events, stored] };
}

/** One act on one case: the case with the act's events, and those events. Refuses what the act refuses. */
export function unfold(
  hash: (text: string) => string,
  from: Unfolding,
  doing: Doing,
): Result<{ readonly to: Unfolding; readonly events: readonly EventOf<CaseKind>[] }> {
  // Kind and act are known only at run time here; `readCommand` and the tables have checked that input and facts are theirs.
  const decided = decideAct<CaseKind, ActOf<CaseKind>>(
    from.kind,
    doing.act,
    from.state,
    doing as unknown as ActGiven<CaseKind, ActOf<CaseKind>>,
  );
  if (!decided.ok) return decided;
  const to = decided.value.reduce((at, event) => append(hash, at, event, doing), from);
  return ok({ to, events: decided.value });
}

/** What the store records of it; `digest` of the project's application, where it is known. */
export function changeOf(hash: (text: string) => string, unfolded: Unfolding, policy: Policy, digest?: string): CaseChange {
  const { id, kind, before, state, events } = unfolded;
  return { id, kind, before, events, state, listing: listingOf(kind, state, policy, hash, digest), deadlines: deadlinesOf(state, policy) };
}
