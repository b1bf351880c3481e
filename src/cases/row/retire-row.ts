import { ok } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import { getKnown, writerObstacle } from './change-row.ts';
import type { RowDeed } from './row-deed.ts';

/** Takes a row out of use, with the reason. It stays on record: nothing is deleted. */
export const retireRow: RowDeed<'retireRow'> = {
  obstacle: (state, { context: { actor } }) => writerObstacle(keptRegisters[getKnown(state).register], actor),
  decide: (_state, { input: { reason } }) => ok([{ type: 'row-retired', reason }]),
};
