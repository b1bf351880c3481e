import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { BatchAct } from './acts.ts';
import type { BatchEvent } from './events.ts';
import type { BatchInputs } from './inputs.ts';
import type { Batch, OrderedBatch, PreparedBatch } from './state.ts';

type StateFor<A extends BatchAct> = A extends 'prepareBatch'
  ? Batch
  : A extends 'approveBatch' | 'withdrawBatch'
    ? PreparedBatch
    : OrderedBatch;
/** What the table lets through says which state an act finds. */
export type BatchDeed<A extends BatchAct> = Deed<StateFor<A>, BatchInputs[A], FactsOf<A>, BatchEvent>;
