import type { Life } from '../life.ts';
import { SELECTION_ACTS, SELECTION_STAGE_WORDS } from './acts.ts';
import { approveSelection } from './approve-selection.ts';
import { evolveSelection } from './evolve-selection.ts';
import { returnSelection } from './return-selection.ts';
import { submitSelection } from './submit-selection.ts';

/** The life of a pilot list: submitted by one, approved or returned by another. */
export const SELECTION: Life<'selection'> = {
  initial: { stage: 'none' },
  stageWords: SELECTION_STAGE_WORDS,
  rules: SELECTION_ACTS,
  deeds: { submitSelection, approveSelection, returnSelection },
  evolve: evolveSelection,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
