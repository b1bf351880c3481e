import { ok, refuse } from '../../kernel/result.ts';
import type { BatchDeed } from './batch-deed.ts';
import { readStatementOn } from './read-statement-on.ts';

/** A second person read the bank's answer too: the payment ended as stated, and is booked. Refuses whoever stated it. */
export const confirmOutcome: BatchDeed<'confirmOutcome'> = {
  decide: (state, { input: { instructionId }, context: { actor } }) => {
    const found = readStatementOn(state, instructionId);
    if (!found.ok) return found;
    const { by, statedOn: _on, ...statement } = found.value;
    if (by.personId === actor.personId)
      return refuse('same-person', `${actor.name}认定了这一指令的结果，须由另一人确认`, { clause: 'measures/12.2' });
    return ok([{ type: 'batch-outcome-confirmed', settlement: { ...statement, statedBy: by.name } }]);
  },
};
