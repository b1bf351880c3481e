import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { PerformanceAct, PerformanceEvent } from './acts.ts';
import type { PerformanceInputs } from './inputs.ts';
import type { KnownPerformance, Performance } from './state.ts';

/** Every act but the first finds goals. */
export type PerformanceDeed<A extends PerformanceAct> = Deed<
  A extends 'draftGoals' ? Performance : KnownPerformance,
  PerformanceInputs[A],
  FactsOf<A>,
  PerformanceEvent
>;
