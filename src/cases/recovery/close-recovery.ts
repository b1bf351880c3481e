import { ok } from '../../kernel/result.ts';
import { receivedFenOf } from './owed.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** Ends the file and says where the recovered money goes. */
export const closeRecovery: RecoveryDeed<'closeRecovery'> = {
  decide: (state, { input: { to } }) => {
    const { source, use } = state.target;
    return ok([{ type: 'recovery-closed', fen: receivedFenOf(state), to, source, use }]);
  },
};
