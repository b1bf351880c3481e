import type { Life } from '../life.ts';
import { PANEL_ACTS, PANEL_STAGE_WORDS } from './acts.ts';
import { approveMinutes } from './approve-minutes.ts';
import { concludePanel } from './conclude-panel.ts';
import { convenePanel } from './convene-panel.ts';
import { declareInterest } from './declare-interest.ts';
import { drawPanel } from './draw-panel.ts';
import { evolvePanel } from './evolve-panel.ts';
import { noteDissent } from './note-dissent.ts';
import { replaceExpert } from './replace-expert.ts';
import { returnMinutes } from './return-minutes.ts';
import { revealScores } from './reveal-scores.ts';
import { sealScores } from './seal-scores.ts';

/** The life of an expert review, from the list of those who may be drawn to approved minutes. */
export const PANEL: Life<'panel'> = {
  initial: { stage: 'none' },
  stageWords: PANEL_STAGE_WORDS,
  rules: PANEL_ACTS,
  deeds: {
    convenePanel,
    drawPanel,
    replaceExpert,
    declareInterest,
    sealScores,
    revealScores,
    concludePanel,
    noteDissent,
    approveMinutes,
    returnMinutes,
  },
  evolve: evolvePanel,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
