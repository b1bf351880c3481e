import { formatYuan, sumFen } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { owedFenOf } from './owed.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

const clause = 'measures/17';

/** Asks to pay back in parts. Refuses days that are over or out of order and a sum other than what is still owed. */
export const proposeInstalments: RecoveryDeed<'proposeInstalments'> = {
  decide: (state, { input, context: { today } }) => {
    const { instalments } = input;
    const isOrdered = instalments.every(({ dueOn }, index) => dueOn > (instalments[index - 1]?.dueOn ?? today));
    if (!isOrdered) return refuse('bad-input', '各期日期须在今天以后，并且一期比一期晚', { clause });
    const [sum, owed] = [sumFen(instalments.map(({ fen }) => BigInt(fen))), owedFenOf(state)];
    if (sum !== BigInt(owed))
      return refuse('bad-input', `各期合计${formatYuan(sum)}元，与尚欠的${formatYuan(owed)}元不符，请改正`, { clause });
    return ok([{ type: 'recovery-instalments-proposed', plan: input }]);
  },
};
