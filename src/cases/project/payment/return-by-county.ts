import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/** Back to the evaluator with the county's reasons (measures/12.2). */
export const returnByCounty: ProjectDeed<'returnByCounty'> = {
  decide: (_state, { input, context }) => ok([{ type: 'county-returned', review: review('returned', input.opinion, context) }]),
};
