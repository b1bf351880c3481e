import { ok } from '../../kernel/result.ts';
import type { BatchDeed } from './batch-deed.ts';
import { readStatementOn } from './read-statement-on.ts';

/** Takes a statement back, whoever made it: the payment stays held, and may be stated anew. */
export const returnOutcome: BatchDeed<'returnOutcome'> = {
  decide: (state, { input: { instructionId, reason } }) => {
    const found = readStatementOn(state, instructionId);
    return found.ok ? ok([{ type: 'batch-outcome-returned', instructionId, reason }]) : found;
  },
};
