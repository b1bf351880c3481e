import type { Life } from '../life.ts';
import { RULING_ACTS, RULING_STAGE_WORDS } from './acts.ts';
import { evolveRuling } from './evolve-ruling.ts';
import { prepareRuling } from './prepare-ruling.ts';
import { returnRuling } from './return-ruling.ts';
import { signRuling } from './sign-ruling.ts';

/** The life of a ruling on the programme's policy: prepared by one, signed or returned by another, then never changed. */
export const RULING: Life<'ruling'> = {
  initial: { stage: 'none' },
  stageWords: RULING_STAGE_WORDS,
  rules: RULING_ACTS,
  deeds: { prepareRuling, signRuling, returnRuling },
  evolve: evolveRuling,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
