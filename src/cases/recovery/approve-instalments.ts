import { ok, refuse } from '../../kernel/result.ts';
import { nothingAsked } from './nothing-asked.ts';
import { owedFenOf } from './owed.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

/** The instalments take the place of the decision's day. Refuses a plan that money received since has made too large. */
export const approveInstalments: RecoveryDeed<'approveInstalments'> = {
  obstacle: nothingAsked,
  decide: (state) => {
    const { askedPlan: plan } = state;
    if (plan === undefined) throw new TypeError('instalments that nobody asked for');
    const sum = plan.instalments.reduce((total, { fen }) => total + fen, 0);
    if (sum !== owedFenOf(state))
      return refuse('bad-input', '提出分期以后又有退款到账，各期合计与尚欠的不符，请重新提出', { clause: 'measures/17' });
    return ok([{ type: 'recovery-instalments-approved', plan }]);
  },
};
