import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { OutlayAct } from './acts.ts';
import type { OutlayEvent } from './events.ts';
import type { OutlayInputs } from './inputs.ts';
import type { ApprovedOutlay, ClearedOutlay, OrderedOutlay, Outlay, PaidOutlay, PreparedOutlay } from './state.ts';

type StateFor<A extends OutlayAct> = A extends 'prepareOutlay'
  ? Outlay
  : A extends 'approveOutlay'
    ? PreparedOutlay
    : A extends 'withdrawOutlay'
      ? PreparedOutlay | ApprovedOutlay | ClearedOutlay
      : A extends 'orderOutlay'
        ? ClearedOutlay
        : A extends 'payOutlay' | 'failOutlay'
          ? OrderedOutlay
          : A extends 'reportSpending' | 'checkSpending'
            ? PaidOutlay
            : ApprovedOutlay;
/** What the table lets through says which state an act finds. */
export type OutlayDeed<A extends OutlayAct> = Deed<StateFor<A>, OutlayInputs[A], FactsOf<A>, OutlayEvent>;
