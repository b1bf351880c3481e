import { ok } from '../../kernel/result.ts';
import type { SelectionDeed } from './selection-deed.ts';

/** The list goes back with the reason; its firms are applicants again. */
export const returnSelection: SelectionDeed<'returnSelection'> = {
  decide: (_state, { input }) => ok([{ type: 'selection-returned', reason: input.reason }]),
};
