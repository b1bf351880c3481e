import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import type { Cells, KeptRegister } from '../../registers/kept/kept-register.ts';
import type { Actor } from '../act-rule.ts';
import { benchmarkObstacle } from './benchmark-obstacle.ts';
import { cellsIn } from './cells-in.ts';
import { cellsObstacle } from './cells-obstacle.ts';
import { changesOf, columnsOpenTo } from './columns.ts';
import { changed } from './evolve-row.ts';
import type { RowDeed } from './row-deed.ts';
import type { KnownRow, Row } from './state.ts';

export function getKnown(state: Row): KnownRow {
  if (state.stage === 'none') throw new TypeError('a row to which nothing has happened');
  return state;
}

/** Writing in one register says nothing of another, and of one row nothing of the next. */
const writerObstacle = (register: KeptRegister, actor: Actor, cells: Cells): Refused | null =>
  columnsOpenTo(register, actor, cells).length > 0 ? null : refuse('not-permitted', `您的角色不能更改《${register.title}》的这一行`);

/**
 * What cells hold from now on, with the reason; the others stay as they are. Refuses a row of another register, one without any
 * change, a column that is not this person's, what is lacking, and names that nobody knows.
 */
export const changeRow: RowDeed<'changeRow'> = {
  obstacle: (state, { context: { actor } }) => {
    const { register, cells } = getKnown(state);
    return writerObstacle(keptRegisters[register], actor, cells);
  },
  decide: (state, { input, facts: { named, benchmark }, policy, context: { actor } }) => {
    const { register: name, cells } = getKnown(state);
    if (input.register !== name) return refuse('bad-input', '这一行不属于这本台账，请刷新页面后重试');
    const register = keptRegisters[name];
    const emptied = Object.fromEntries((input.emptied ?? []).map((key) => [key, null]));
    const after = changed(cells, { ...emptied, ...cellsIn(input) });
    const move = { before: cells, after };
    const refused = cellsObstacle(register, actor, move, named) ?? benchmarkObstacle(name, move, benchmark, policy);
    if (refused) return refused;
    const changes = changesOf(cells, after);
    if (Object.keys(changes).length === 0) return refuse('already-done', '各格都没有改动，不必保存');
    return ok([{ type: 'row-changed', changes, reason: input.reason }]);
  },
};
