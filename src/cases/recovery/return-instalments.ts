import { ok } from '../../kernel/result.ts';
import { nothingAsked } from './nothing-asked.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** The days stay as they were. */
export const returnInstalments: RecoveryDeed<'returnInstalments'> = {
  obstacle: nothingAsked,
  decide: (_state, { input: { reason } }) => ok([{ type: 'recovery-instalments-returned', reason }]),
};
