import { ok, refuse } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import { getKnown } from './change-row.ts';
import { holdsOne } from './columns.ts';
import type { RowDeed } from './row-deed.ts';

/** Takes a row out of use, with the reason. It stays on record: nothing is deleted. Refuses whoever does not write in this register. */
export const retireRow: RowDeed<'retireRow'> = {
  obstacle: (state, { context: { actor } }) => {
    const { writers, title } = keptRegisters[getKnown(state).register];
    return holdsOne(writers, actor) ? null : refuse('not-permitted', `您的角色不能停用《${title}》的行`);
  },
  decide: (_state, { input: { reason } }) => ok([{ type: 'row-retired', reason }]),
};
