import { ok } from '../../kernel/result.ts';
import { owedFenOf } from './owed.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** Gives up all that is still owed, on a document. In the books the money stays paid: it did not come back. */
export const writeOffRecovery: RecoveryDeed<'writeOffRecovery'> = {
  decide: (state, { input }) => ok([{ type: 'recovery-written-off', fen: owedFenOf(state), ...input }]),
};
