import { formatDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { BatchDeed } from './batch-deed.ts';
import { about, OUTCOMES } from './records.ts';

const clause = 'measures/12.2';

/** How a payment ended of which the bank's file does not tell, on evidence. Refuses one that is settled, and a day that cannot be. */
export const stateOutcome: BatchDeed<'stateOutcome'> = {
  decide: ({ instructions, settled, orderedOn }, { input: { instructionId, outcome, on, evidence }, context: { today } }) => {
    const instruction = instructions.find(({ id }) => id === instructionId);
    if (instruction === undefined) return refuse('not-found', '本批没有这一指令，请刷新后重选', { clause });
    const known = settled[instructionId];
    if (known) return refuse('already-done', `这一指令已登记为${OUTCOMES[known.outcome]}，不能更改`, { clause });
    if (on < orderedOn || on > today) return refuse('bad-input', `日期须在下达（${formatDay(orderedOn)}）与今天之间`, { clause });
    const reason = outcome === 'failed' ? { reason: evidence } : {};
    return ok([{ type: 'batch-outcome-stated', settlement: { ...about(instruction), outcome, on, evidence, ...reason } }]);
  },
};
