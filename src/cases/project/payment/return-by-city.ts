import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/** Back to the county with the city's reasons; the award falls away and is reckoned anew (measures/12.2). */
export const returnByCity: ProjectDeed<'returnByCity'> = {
  decide: (_state, { input, context }) => ok([{ type: 'city-returned', review: review('returned', input.opinion, context) }]),
};
