import { ok } from '../../kernel/result.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** The firm keeps the money: what was held against it did not stand. */
export const dropRecovery: RecoveryDeed<'dropRecovery'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'recovery-dropped', reason }]),
};
