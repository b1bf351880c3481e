import { ok, refuse } from '../../kernel/result.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** Decides that the money comes back; named in public from then on. Refuses a decision whose days ran out while it waited. */
export const decideRecovery: RecoveryDeed<'decideRecovery'> = {
  obstacle: ({ proposal }, { context: { today } }) =>
    proposal.dueOn <= today ? refuse('bad-input', '决定写明的退款期限已过，请退回重写', { clause: 'measures/17' }) : null,
  decide: ({ proposal }) => ok([{ type: 'recovery-decided', proposal }]),
};
