import type { CellValue, Cells } from '../../registers/kept/kept-register.ts';
import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { RowAct, RowEvent } from './acts.ts';
import type { Row } from './state.ts';

/** The cells after a change: a null empties one. */
export const changed = (cells: Cells, changes: Readonly<Record<string, CellValue | null>>): Cells =>
  Object.fromEntries(Object.entries({ ...cells, ...changes }).filter((entry): entry is [string, CellValue] => entry[1] !== null));

/** Only records. Throws on a history no decision can have made. */
export function evolveRow(state: Row, event: RowEvent, { actor, act }: Stamp<RowAct>): Row {
  if (event.type === 'row-entered') {
    const { register, cells, on, receipt } = event;
    const file = { register, cells, enteredOn: on, hands: withHand({}, act, actor) };
    return { stage: 'kept', ...file, ...(receipt !== undefined && { receipt }) };
  }
  if (state.stage === 'none') throw new RangeError('a row begins with row-entered');
  const hands = withHand(state.hands, act, actor);
  if (event.type === 'row-retired') return { ...state, stage: 'retired', hands };
  return { ...state, cells: changed(state.cells, event.changes), hands };
}
