import { ok } from '../../../kernel/result.ts';
import { unansweredChange } from '../plan/open-changes.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { review } from './review.ts';

/** The city's approval: the award may stand in public (measures/12.2). Refuses while the ledger changed under an expense and nobody has answered. */
export const approveByCity: ProjectDeed<'approveByCity'> = {
  obstacle: (state) => unansweredChange(state),
  decide: (_state, { input, context }) => ok([{ type: 'city-approved', review: review('approved', input.opinion, context) }]),
};
