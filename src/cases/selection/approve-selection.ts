import { ok } from '../../kernel/result.ts';
import type { SelectionDeed } from './selection-deed.ts';

/** The list may stand in public (measures/11). */
export const approveSelection: SelectionDeed<'approveSelection'> = { decide: () => ok([{ type: 'selection-approved' }]) };
