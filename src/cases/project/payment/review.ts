import type { Context } from '../../act-rule.ts';
import type { Review } from '../events.ts';

export const review = (outcome: Review['outcome'], opinion: string, { actor, today }: Context): Review => ({
  outcome,
  opinion,
  by: actor.name,
  on: today,
});
