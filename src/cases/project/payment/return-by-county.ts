import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/** Back to the evaluator with the county's reasons, as long as nothing is paid; money bound to the award is free again (measures/12.2). */
export const returnByCounty: ProjectDeed<'returnByCounty'> = {
  decide: (state, { input, context }) => {
    const returned = { type: 'county-returned', review: review('returned', input.opinion, context) } as const;
    if (state.stage !== 'awarded') return ok([returned]);
    const { award, fundSource } = state;
    return ok([{ ...returned, released: { fen: award.amountFen, fundSource, use: 'transformation' } }]);
  },
};
