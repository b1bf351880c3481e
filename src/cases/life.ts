import type { ActRule, Hands, Parties } from './act-rule.ts';
import type { Deed } from './deed.ts';
import type { ActOf, CaseKind, EventOf, StageOf, StateOf } from './kinds.ts';
import type { Stamp } from './recorded.ts';

/** All there is to know about one kind of case. */
export type Life<K extends CaseKind> = {
  readonly initial: StateOf<K>;
  readonly stageWords: Readonly<Record<StageOf<K>, string>>;
  readonly rules: Readonly<Record<ActOf<K>, ActRule<StageOf<K>, ActOf<K>>>>;
  readonly deeds: Readonly<Record<ActOf<K>, Deed<StateOf<K>, unknown, unknown, EventOf<K>>>>;
  evolve(state: StateOf<K>, event: EventOf<K>, stamp: Stamp<ActOf<K>>): StateOf<K>;
  handsOf(state: StateOf<K>): Hands<ActOf<K>>;
  partiesOf(state: StateOf<K>): Parties;
};
