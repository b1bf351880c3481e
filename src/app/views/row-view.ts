import { offers } from '../../cases/decide.ts';
import type { RowEvent } from '../../cases/row/acts.ts';
import { changed } from '../../cases/row/evolve-row.ts';
import { rowTitle } from '../../cases/row/row-title.ts';
import { changesSay } from '../../cases/row/words.ts';
import type { KnownRow } from '../../cases/row/state.ts';
import type { CellChange, RowView } from '../../contract/row-views.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

type Versions = RowView['changes'];

/** What each event did to the cells, in order. */
function cellHistory(history: readonly { readonly version: number; readonly payload: RowEvent }[]): Versions {
  let cells: Cells = {};
  return history.map(({ version, payload }) => {
    const before = cells;
    const changes = payload.type === 'row-entered' ? payload.cells : payload.type === 'row-changed' ? payload.changes : {};
    cells = changed(before, changes);
    return { version, cells: Object.keys(changes).map((key): CellChange => ({ key, from: before[key] ?? null, to: cells[key] ?? null })) };
  });
}

const saidOf = (register: KnownRow['register'], event: RowEvent | undefined): string | undefined =>
  event?.type === 'row-changed' ? `${changesSay(register, event.changes)}；${event.reason}` : undefined;

/** A row with its history cell by cell. */
export function buildRowView(opened: Opened<'row', KnownRow>): RowView {
  const { id, version, state, history } = opened;
  const { stage, register, cells, enteredOn } = state;
  return {
    id,
    kind: 'row',
    version,
    acts: offers('row', state, opened),
    timeline: timelineOf('row', history).map((entry, at) => ({ ...entry, says: saidOf(register, history[at]?.payload) ?? entry.says })),
    deadlines: deadlineLinesOf(state, opened.policy),
    stage,
    register,
    title: rowTitle(state),
    cells,
    enteredOn,
    changes: cellHistory(history),
  };
}
