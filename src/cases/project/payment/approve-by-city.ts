import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/** The city's approval: the award may stand in public (measures/12.2). */
export const approveByCity: ProjectDeed<'approveByCity'> = {
  decide: (_state, { input, context }) => ok([{ type: 'city-approved', review: review('approved', input.opinion, context) }]),
};
