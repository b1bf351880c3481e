import type { Life } from '../life.ts';
import { NOTICE_ACTS, NOTICE_STAGE_WORDS } from './acts.ts';
import { concludeNotice } from './conclude-notice.ts';
import { evolveNotice } from './evolve-notice.ts';
import { publishNotice } from './publish-notice.ts';
import { raiseObjection } from './raise-objection.ts';
import { settleObjection } from './settle-objection.ts';

/** The life of a public notice, from publication to its conclusions. */
export const NOTICE: Life<'notice'> = {
  initial: { stage: 'none' },
  stageWords: NOTICE_STAGE_WORDS,
  rules: NOTICE_ACTS,
  deeds: { publishNotice, raiseObjection, settleObjection, concludeNotice },
  evolve: evolveNotice,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
