import { ok } from '../../kernel/result.ts';
import type { PerformanceDeed } from './performance-deed.ts';

/** Reports the goals to finance: the period of measures/15 ends with it. */
export const approveGoals: PerformanceDeed<'approveGoals'> = { decide: () => ok([{ type: 'performance-goals-approved' }]) };

export const returnGoals: PerformanceDeed<'returnGoals'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'performance-goals-returned', reason }]),
};

/** Files the goals: from now on they stand. */
export const acceptGoals: PerformanceDeed<'acceptGoals'> = {
  decide: (_state, { input: { opinion } }) => ok([{ type: 'performance-goals-accepted', opinion }]),
};

export const refuseGoals: PerformanceDeed<'refuseGoals'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'performance-goals-refused', reason }]),
};
