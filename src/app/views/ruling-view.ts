import { offers } from '../../cases/decide.ts';
import type { Ruling } from '../../cases/ruling/state.ts';
import type { Foreseen, RulingView } from '../../contract/ruling-views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

/** `foreseen`: what signing it now would change; only while it waits for a signature. */
export function buildRulingView(opened: Opened<'ruling', Exclude<Ruling, { stage: 'none' }>>, foreseen: Foreseen | null): RulingView {
  const { id, version, state, history } = opened;
  const { stage, ruled, preparedBy, preparedOn } = state;
  return {
    id,
    kind: 'ruling',
    version,
    acts: offers('ruling', state, opened),
    timeline: timelineOf('ruling', history),
    deadlines: deadlineLinesOf(state, opened.policy),
    stage,
    ruled,
    preparedBy,
    preparedOn,
    signed:
      state.stage === 'signed'
        ? { number: state.number, edition: state.edition, effect: state.effect, by: state.signedBy, on: state.signedOn }
        : null,
    returned: state.stage === 'returned' ? state.reason : null,
    foreseen,
  };
}
