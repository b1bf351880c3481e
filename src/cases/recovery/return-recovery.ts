import { ok } from '../../kernel/result.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** The decision goes back with the reason; the firm may speak again. */
export const returnRecovery: RecoveryDeed<'returnRecovery'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'recovery-returned', reason }]),
};
