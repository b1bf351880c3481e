import { ok } from '../../kernel/result.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** The firm states its case, as often as it likes until a decision is proposed; once asked for, a hearing stays asked for. */
export const answerRecovery: RecoveryDeed<'answerRecovery'> = {
  decide: (_state, { input, context: { actor, today } }) =>
    ok([{ type: 'recovery-answered', statement: { ...input, on: today, by: actor.name } }]),
};
