import type { Context } from '../../cases/act-rule.ts';
import { offers } from '../../cases/decide.ts';
import type { Recorded } from '../../cases/recorded.ts';
import type { RowEvent } from '../../cases/row/acts.ts';
import { isPartyTo } from '../../cases/row/columns.ts';
import { changed } from '../../cases/row/evolve-row.ts';
import { rowTitle } from '../../cases/row/row-title.ts';
import { changesSay } from '../../cases/row/words.ts';
import type { KnownRow } from '../../cases/row/state.ts';
import type { CellChange, RowView } from '../../contract/row-views.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import type { CellValue, Cells } from '../../registers/kept/kept-register.ts';
import { mayReadRegister } from '../kept/reads-register.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

type Step = Recorded<RowEvent> & { readonly before: Cells; readonly after: Cells };

const saidBy = (event: RowEvent): Readonly<Record<string, CellValue | null>> =>
  event.type === 'row-entered' ? event.cells : event.type === 'row-changed' ? event.changes : {};

/** What each event did to the cells, in order. */
function stepsOf(history: readonly Recorded<RowEvent>[]): readonly Step[] {
  let after: Cells = {};
  return history.map((recorded) => {
    const before = after;
    after = changed(before, saidBy(recorded.payload));
    return { ...recorded, before, after };
  });
}

/** Of the row's history what its reader may know: a party, what came after the row was last made its matter. */
function shownTo({ actor }: Context, register: KnownRow['register'], steps: readonly Step[]): readonly Step[] {
  if (mayReadRegister(actor, register)) return steps;
  const isTheirs = (cells: Cells): boolean => isPartyTo(keptRegisters[register], actor, cells);
  return steps.slice(steps.findLastIndex(({ before, after }) => !isTheirs(before) && isTheirs(after)) + 1);
}

const changesOf = ({ version, payload, before, after }: Step): RowView['changes'][number] => ({
  version,
  cells: Object.keys(saidBy(payload)).map((key): CellChange => ({ key, from: before[key] ?? null, to: after[key] ?? null })),
});

const saidOf = (register: KnownRow['register'], event: RowEvent | undefined): string | undefined =>
  event?.type === 'row-changed' ? `${changesSay(register, event.changes)}；${event.reason}` : undefined;

/** A row with its history cell by cell, as far as it is the reader's to know. */
export function buildRowView(opened: Opened<'row', KnownRow>): RowView {
  const { id, version, state, context } = opened;
  const { stage, register, cells, enteredOn } = state;
  const history = shownTo(context, register, stepsOf(opened.history));
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
    changes: history.map(changesOf),
  };
}
