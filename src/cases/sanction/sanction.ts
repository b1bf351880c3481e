import type { Life } from '../life.ts';
import { SANCTION_ACTS, SANCTION_STAGE_WORDS } from './acts.ts';
import { answerSanction } from './answer-sanction.ts';
import { dropSanction } from './drop-sanction.ts';
import { evolveSanction } from './evolve-sanction.ts';
import { imposeSanction } from './impose-sanction.ts';
import { liftSanction } from './lift-sanction.ts';
import { openSanction } from './open-sanction.ts';

/** The life of a sanction on a provider, from what was found to its end. */
export const SANCTION: Life<'sanction'> = {
  initial: { stage: 'none' },
  stageWords: SANCTION_STAGE_WORDS,
  rules: SANCTION_ACTS,
  deeds: { openSanction, answerSanction, imposeSanction, dropSanction, liftSanction },
  evolve: evolveSanction,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: (state) => (state.stage === 'none' ? {} : { provider: [state.sanctioned.provider.creditCode] }),
};
