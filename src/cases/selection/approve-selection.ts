import { ok } from '../../kernel/result.ts';
import { weigh } from '../performance/weigh.ts';
import type { SelectionDeed } from './selection-deed.ts';

/** The list may stand in public (measures/11). Refuses whoever does not say how evaluations were weighed. */
export const approveSelection: SelectionDeed<'approveSelection'> = {
  decide: (_state, { input, facts }) => {
    const read = weigh(facts.evaluations, input.weighed);
    return read.ok ? ok([{ type: 'selection-approved', ...read.value }]) : read;
  },
};
