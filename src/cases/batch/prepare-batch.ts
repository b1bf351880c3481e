import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import type { Actor } from '../act-rule.ts';
import type { BatchDeed } from './batch-deed.ts';
import type { Instruction } from './records.ts';
import { BARRED_FROM, type Payable } from './payable.ts';
import { type Rehearsal, rehearse } from './rehearse.ts';

const clause = 'measures/12.2';

/** Those on whose files this person did what bars from it; null for none. */
export function ownHand(payables: readonly Payable[], from: keyof typeof BARRED_FROM, { personId, name }: Actor): Refused | null {
  const own = payables.filter(({ hands }) => BARRED_FROM[from].some((act) => hands[act]?.some((each) => each.personId === personId)));
  if (own.length === 0) return null;
  const firms = own.map(({ name: firm }) => firm).join('、');
  return refuse('same-person', `${name}已办理过这些企业的前面环节，须由另一人办理：${firms}`, { clause });
}

/** The instructions of a rehearsal in which all agrees; else what does not, by name. */
export function agreed({ lines, differences }: Rehearsal): Result<readonly Instruction[]> {
  const instructions = lines.flatMap(({ instruction }) => instruction ?? []);
  if (differences.length === 0 && instructions.length === lines.length) return ok(instructions);
  return refuse('policy-says-no', `预演有${differences.length}处不符，不能拨付：${differences.join('；')}`, { clause });
}

/** Writes the instructions of a batch. Refuses a firm twice or unknown, whoever approved one of the awards, and any difference in the rehearsal. */
export const prepareBatch: BatchDeed<'prepareBatch'> = {
  decide: (_state, { input: { title, caseIds }, facts: { payables }, context: { actor } }) => {
    if (new Set(caseIds).size < caseIds.length) return refuse('bad-input', '同一家企业在批次中出现两次，请去掉重复的');
    if (payables.length < caseIds.length) return refuse('not-found', '批次中有不存在的申报，请刷新后重选');
    const own = ownHand(payables, 'preparing', actor);
    if (own) return own;
    const read = agreed(rehearse(payables));
    return read.ok ? ok([{ type: 'batch-prepared', title, instructions: read.value }]) : read;
  },
};
