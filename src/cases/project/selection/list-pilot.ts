import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { otherSelection } from './same-selection.ts';

/** Approves the firm for the public notice. Refuses where it was proposed on another list. */
export const listPilot: ProjectDeed<'listPilot'> = {
  decide: (state, { input: { selectionId } }) => otherSelection(state, selectionId) ?? ok([{ type: 'pilot-listed', selectionId }]),
};
