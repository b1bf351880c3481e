import { compactNumber } from '../../kernel/bank-account.ts';
import { ok } from '../../kernel/result.ts';
import { basisOf } from './basis-of.ts';
import type { OutlayDeed } from './outlay-deed.ts';
import { tiedTo } from './tied-to.ts';

/** Asks for money on a row of a register, to its beneficiary's own account. Refuses what `basisOf` refuses, and whoever acts for the beneficiary. */
export const prepareOutlay: OutlayDeed<'prepareOutlay'> = {
  decide: (_state, { input: { amountFen, number, bank, unionNumber }, facts, policy, context: { actor } }) => {
    const read = basisOf(facts, amountFen, policy);
    if (!read.ok) return read;
    const { beneficiary } = read.value.ground;
    const account = { holder: beneficiary.name, number: compactNumber(number), bank, unionNumber: compactNumber(unionNumber) };
    return tiedTo(beneficiary, actor) ?? ok([{ type: 'outlay-prepared', ...read.value, amountFen, account }]);
  },
};
