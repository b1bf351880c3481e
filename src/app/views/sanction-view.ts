import { offers } from '../../cases/decide.ts';
import type { KnownSanction } from '../../cases/sanction/state.ts';
import type { SanctionView } from '../../contract/recovery-views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

export function buildSanctionView(opened: Opened<'sanction', KnownSanction>): SanctionView {
  const { id, version, state, history, policy } = opened;
  return {
    id,
    kind: 'sanction',
    version,
    acts: offers('sanction', state, opened),
    timeline: timelineOf('sanction', history),
    deadlines: deadlineLinesOf(state, policy),
    stage: state.stage,
    sanction: state,
  };
}
