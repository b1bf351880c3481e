import { sayCell } from '../../cases/row/say-cell.ts';
import type { KnownRow } from '../../cases/row/state.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import type { Figure } from './dispatch.ts';
import type { DispatchGiven, NamedRow } from './given.ts';

/** A cell of the paper's own row, with the step that last filled it in. */
export function cellFigures({ id, history }: Pick<DispatchGiven<'row'>, 'id' | 'history'>, row: KnownRow, clause: ClauseId) {
  return (column: string): Figure => {
    const filled = history.findLast(
      ({ payload }) =>
        (payload.type === 'row-entered' && column in payload.cells) || (payload.type === 'row-changed' && column in payload.changes),
    );
    const { title } = keptRegisters[row.register];
    const source = { caseId: id, version: filled?.version ?? null, says: title, clause };
    return { key: column, text: sayCell(keptRegisters[row.register], column, row.cells[column]), source };
  };
}

/** A cell of another row of the register. */
export const cellOf =
  ({ caseId, state }: NamedRow, clause: ClauseId) =>
  (column: string): Figure => {
    const register = keptRegisters[state.register];
    const source = { caseId, version: null, says: register.title, clause };
    return { key: `${caseId}.${column}`, text: sayCell(register, column, state.cells[column]), source };
  };
