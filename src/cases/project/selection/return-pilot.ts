import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { otherSelection } from './same-selection.ts';

/** Takes the firm off a returned list: it is an applicant again. */
export const returnPilot: ProjectDeed<'returnPilot'> = {
  decide: (state, { input: { selectionId, reason } }) =>
    otherSelection(state, selectionId) ?? ok([{ type: 'pilot-returned', selectionId, reason }]),
};
