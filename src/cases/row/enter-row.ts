import { ok, refuse } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import { benchmarkObstacle } from './benchmark-obstacle.ts';
import { cellsObstacle } from './cells-obstacle.ts';
import { columnsOpenTo, initialCells, isFromPublic } from './columns.ts';
import { cellsIn } from './cells-in.ts';
import type { RowDeed } from './row-deed.ts';

/** A new row. Refuses whoever does not write in this register, what is lacking, and names that nobody knows. */
export const enterRow: RowDeed<'enterRow'> = {
  decide: (_state, { input, facts: { named, benchmark }, policy, context: { actor, today } }) => {
    const register = keptRegisters[input.register];
    if (columnsOpenTo(register, actor).length === 0) return refuse('not-permitted', `您的角色不能登记《${register.title}》`);
    const before = initialCells(register);
    const cells = { ...before, ...cellsIn(input) };
    const move = { before, after: cells };
    const refused = cellsObstacle(register, actor, move, named) ?? benchmarkObstacle(input.register, move, benchmark, policy);
    if (refused) return refused;
    const receipt = isFromPublic(register, actor) ? input.receipt : undefined;
    return ok([{ type: 'row-entered', register: input.register, cells, on: today, ...(receipt !== undefined && { receipt }) }]);
  },
};
