import { compactNumber } from '../../kernel/bank-account.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import type { Actor } from '../act-rule.ts';
import { basisOf, type Grounds } from './basis-of.ts';
import type { OutlayDeed } from './outlay-deed.ts';
import { isReward, purposeRow } from './purposes.ts';
import { tiedTo } from './tied-to.ts';

/** Whoever put the beneficiary on the register does not grant it money. */
const ownNomination = ({ row }: Grounds, { personId, name }: Actor): Refused | null =>
  row?.state.hands.enterRow?.some((each) => each.personId === personId)
    ? refuse('same-person', `${name}登记了这一行台账，须由另一人批准`, { clause: 'measures/5' })
    : null;

/** Binds the money: everything is asked again, and the account held against the bank's paper. Refuses a row that says something else by now. */
export const approveOutlay: OutlayDeed<'approveOutlay'> = {
  decide: (state, { input: { number, opinion }, facts, policy, context: { actor } }) => {
    const { ground, amountFen, account } = state;
    const read = basisOf(facts, amountFen, policy);
    if (!read.ok) return read;
    const now = read.value.ground;
    if (now.purpose !== ground.purpose || now.beneficiary.creditCode !== ground.beneficiary.creditCode)
      return refuse('stale', '提出以后台账上的对象或事由改过，请退回后重新提出', { clause: 'measures/5' });
    if (compactNumber(number) !== account.number)
      return refuse('bad-input', '开户证明上的账号与提出时填写的不一致，请核对；填错的请退回', { clause: 'measures/12.1' });
    const refused = tiedTo(ground.beneficiary, actor) ?? ownNomination(facts, actor);
    if (refused) return refused;
    const bound = { fen: amountFen, source: 'region', use: purposeRow(ground.purpose).use } as const;
    return ok([{ type: 'outlay-approved', opinion, bound, isReward: isReward(ground.purpose) }]);
  },
};
