import { formatYuan } from '../../kernel/fen.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { owedFenOf } from './owed.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

const clause = 'measures/13';

/** Takes what came back into the books. Refuses more than is owed, the same voucher twice, and a day to come. */
export const bookReceipt: RecoveryDeed<'bookReceipt'> = {
  decide: (state, { input, context: { today } }) => {
    const owed = owedFenOf(state);
    if (input.on > today) return refuse('bad-input', '到账日期在今天之后，请核对', { clause });
    if (input.fen > owed) return refuse('bad-input', `尚欠${formatYuan(owed)}元，不能登记更多；多退的请退还当事人`, { clause });
    if (state.receipts.some(({ voucher }) => voucher === input.voucher))
      return refuse('already-done', `凭证${input.voucher}已经登记过，不能重复登记`, { clause });
    const { source, use } = state.target;
    return ok([{ type: 'recovery-received', receipt: input, source, use }]);
  },
};
