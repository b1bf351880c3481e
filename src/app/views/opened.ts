import type { Policy } from '../../../policy/policy.ts';
import type { Context } from '../../cases/act-rule.ts';
import type { CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import type { Recorded } from '../../cases/recorded.ts';

/** A case opened for reading: its state, its history, the policy it is decided by, and who asks on which day. */
export type Opened<K extends CaseKind, State extends StateOf<K> = StateOf<K>> = {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly history: readonly Recorded<EventOf<K>>[];
  readonly policy: Policy;
  readonly context: Context;
};
