import type { Life } from '../life.ts';
import { OUTLAY_ACTS, OUTLAY_STAGE_WORDS } from './acts.ts';
import { approveOutlay } from './approve-outlay.ts';
import { concludeOutlayNotice } from './conclude-outlay-notice.ts';
import { evolveOutlay } from './evolve-outlay.ts';
import { openOutlayNotice } from './open-outlay-notice.ts';
import { prepareOutlay } from './prepare-outlay.ts';
import { failOutlay, orderOutlay, payOutlay } from './settle-outlay.ts';
import { checkSpending, reportSpending } from './spend-award.ts';
import { withdrawOutlay } from './withdraw-outlay.ts';

/** The life of a reward or a service to be paid, from the row it is paid for to the payment. */
export const OUTLAY: Life<'outlay'> = {
  initial: { stage: 'none' },
  stageWords: OUTLAY_STAGE_WORDS,
  rules: OUTLAY_ACTS,
  deeds: {
    prepareOutlay,
    approveOutlay,
    withdrawOutlay,
    openOutlayNotice,
    concludeOutlayNotice,
    orderOutlay,
    payOutlay,
    failOutlay,
    reportSpending,
    checkSpending,
  },
  evolve: evolveOutlay,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: (state) => (state.stage === 'none' ? {} : { firm: [state.ground.beneficiary.creditCode] }),
};
