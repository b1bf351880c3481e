import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { weigh } from '../performance/weigh.ts';
import type { BatchDeed } from './batch-deed.ts';
import { agreed, ownHand } from './prepare-batch.ts';
import { about, type Instruction, type Order } from './records.ts';
import type { Payable } from './payable.ts';
import { rehearse } from './rehearse.ts';

const clause = 'measures/12.2';
const said = ({ id, amountFen, account: { holder, number, bank, unionNumber } }: Instruction): string =>
  [id, amountFen, holder, number, bank, unionNumber].join('|');

/** What was written when the batch was prepared is what would be written now. */
function changed(frozen: readonly Instruction[], now: readonly Instruction[]): Refused | null {
  const today = new Set(now.map(said));
  const names = frozen.filter((each) => !today.has(said(each))).map(({ name }) => name);
  return names.length === 0 ? null : refuse('stale', `编制以后账户、金额或指令有变化，请退回批次重新编制：${names.join('、')}`, { clause });
}

/** Each award with the instruction that pays it. Throws on an award without one: a rehearsal in which all agrees has no such line. */
function ordersOf(payables: readonly Payable[], instructions: readonly Instruction[]): readonly Order[] {
  const found = new Map(instructions.map((each) => [each.caseId, each]));
  return payables.map(({ caseId, money }) => {
    const instruction = found.get(caseId);
    if (instruction === undefined) throw new TypeError(`nothing says how ${caseId} is paid`);
    return { ...about(instruction), money };
  });
}

/** Orders the payments: everything is asked again, and each case records its order in the same transaction. Refuses whoever looked after one of the accounts, and whoever does not say how evaluations were weighed. */
export const approveBatch: BatchDeed<'approveBatch'> = {
  decide: ({ instructions }, { input, facts: { payables, fileDigest, evaluations }, context: { actor } }) => {
    const own = ownHand(payables, 'approving', actor);
    if (own) return own;
    const read = agreed(rehearse(payables));
    if (!read.ok) return read;
    const other = changed(instructions, read.value);
    if (other) return other;
    const weighing = weigh(evaluations, input.weighed);
    if (!weighing.ok) return weighing;
    return ok([{ type: 'batch-approved', fileDigest, orders: ordersOf(payables, read.value), ...weighing.value }]);
  },
};
