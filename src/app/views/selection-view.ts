import { offers } from '../../cases/decide.ts';
import type { Selection } from '../../cases/selection/state.ts';
import type { SelectionView } from '../../contract/views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

export function buildSelectionView(opened: Opened<'selection', Exclude<Selection, { stage: 'none' }>>): SelectionView {
  const { id, version, state, history } = opened;
  const { stage, title, items, basis = null, passedOver = null, submittedBy, submittedOn } = state;
  const reason = state.stage === 'returned' ? state.reason : null;
  return {
    id,
    kind: 'selection',
    version,
    acts: offers('selection', state, opened),
    timeline: timelineOf('selection', history),
    deadlines: deadlineLinesOf(state, opened.policy),
    stage,
    title,
    items,
    basis,
    passedOver,
    submittedBy,
    submittedOn,
    reason,
  };
}
