import type { Life } from '../life.ts';
import { BATCH_ACTS, BATCH_STAGE_WORDS } from './acts.ts';
import { approveBatch } from './approve-batch.ts';
import { bookAdvice } from './book-advice.ts';
import { evolveBatch } from './evolve-batch.ts';
import { confirmOutcome } from './confirm-outcome.ts';
import { prepareBatch } from './prepare-batch.ts';
import { returnOutcome } from './return-outcome.ts';
import { stateOutcome } from './state-outcome.ts';
import { withdrawBatch } from './withdraw-batch.ts';

/** The life of payments that go to the treasury together, until it is known of each how it ended. */
export const BATCH: Life<'batch'> = {
  initial: { stage: 'none' },
  stageWords: BATCH_STAGE_WORDS,
  rules: BATCH_ACTS,
  deeds: { prepareBatch, approveBatch, withdrawBatch, bookAdvice, stateOutcome, confirmOutcome, returnOutcome },
  evolve: evolveBatch,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
