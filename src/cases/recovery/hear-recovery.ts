import { ok, refuse } from '../../kernel/result.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** Puts the hearing on file, led by somebody who did not investigate. Refuses a day to come and one before the firm was told. */
export const hearRecovery: RecoveryDeed<'hearRecovery'> = {
  decide: ({ notified }, { input, context: { today } }) => {
    if (input.on > today) return refuse('bad-input', '听证还没有举行，请在举行之后登记');
    if (input.on < notified.on) return refuse('bad-input', '听证日期在告知当事人之前，请核对');
    return ok([{ type: 'recovery-heard', hearing: input }]);
  },
};
