import { formatDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { BatchDeed } from './batch-deed.ts';
import { about, OUTCOMES } from './records.ts';

const clause = 'measures/12.2';

/**
 * How a payment ended of which the bank's file does not tell, as its written answer has it. Nothing is booked: another person confirms
 * it first. Refuses one that is settled or stated already, a day that cannot be, and an answer that is not kept.
 */
export const stateOutcome: BatchDeed<'stateOutcome'> = {
  decide: ({ instructions, settled, stated, orderedOn }, { input, facts: { answer }, context: { today } }) => {
    const { instructionId, outcome, on, reason } = input;
    const instruction = instructions.find(({ id }) => id === instructionId);
    if (instruction === undefined) return refuse('not-found', '本批没有这一指令，请刷新后重选', { clause });
    const known = settled[instructionId];
    if (known) return refuse('already-done', `这一指令已登记为${OUTCOMES[known.outcome]}，不能更改`, { clause });
    const before = stated[instructionId];
    if (before) return refuse('already-done', `${before.by.name}已认定这一指令，待另一人确认；要改的先退回`, { clause });
    if (on < orderedOn || on > today) return refuse('bad-input', `日期须在下达（${formatDay(orderedOn)}）与今天之间`, { clause });
    if (answer === undefined) return refuse('not-found', '没有找到银行的书面答复，请重新上传', { clause });
    return ok([{ type: 'batch-outcome-stated', statement: { ...about(instruction), outcome, on, reason, answer } }]);
  },
};
