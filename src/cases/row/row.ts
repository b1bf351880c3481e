import type { Life } from '../life.ts';
import { ROW_ACTS, ROW_STAGE_WORDS } from './acts.ts';
import { changeRow } from './change-row.ts';
import { enterRow } from './enter-row.ts';
import { evolveRow } from './evolve-row.ts';
import { retireRow } from './retire-row.ts';

/** The life of a row of a kept register: entered, changed with a reason, taken out of use; never deleted. */
export const ROW: Life<'row'> = {
  initial: { stage: 'none' },
  stageWords: ROW_STAGE_WORDS,
  rules: ROW_ACTS,
  deeds: { enterRow, changeRow, retireRow },
  evolve: evolveRow,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
