import type { Life } from '../life.ts';
import { RECOVERY_ACTS, RECOVERY_STAGE_WORDS } from './acts.ts';
import { answerRecovery } from './answer-recovery.ts';
import { approveInstalments } from './approve-instalments.ts';
import { bookReceipt } from './book-receipt.ts';
import { closeRecovery } from './close-recovery.ts';
import { decideRecovery } from './decide-recovery.ts';
import { dropRecovery } from './drop-recovery.ts';
import { evolveRecovery } from './evolve-recovery.ts';
import { hearRecovery } from './hear-recovery.ts';
import { openRecovery } from './open-recovery.ts';
import { proposeInstalments } from './propose-instalments.ts';
import { proposeRecovery } from './propose-recovery.ts';
import { returnInstalments } from './return-instalments.ts';
import { returnRecovery } from './return-recovery.ts';
import { writeOffRecovery } from './write-off-recovery.ts';

/** The life of money to be taken back, from what was found to the closed file. */
export const RECOVERY: Life<'recovery'> = {
  initial: { stage: 'none' },
  stageWords: RECOVERY_STAGE_WORDS,
  rules: RECOVERY_ACTS,
  deeds: {
    openRecovery,
    answerRecovery,
    hearRecovery,
    proposeRecovery,
    returnRecovery,
    decideRecovery,
    dropRecovery,
    proposeInstalments,
    returnInstalments,
    approveInstalments,
    bookReceipt,
    writeOffRecovery,
    closeRecovery,
  },
  evolve: evolveRecovery,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: (state) => (state.stage === 'none' ? {} : { firm: [state.target.creditCode], provider: [state.target.creditCode] }),
};
