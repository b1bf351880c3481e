import { offers } from '../../cases/decide.ts';
import type { KnownOutlay } from '../../cases/outlay/state.ts';
import { maskedNumber } from '../../cases/project/account/words.ts';
import type { OutlayView } from '../../contract/outlay-views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

export function buildOutlayView(opened: Opened<'outlay', KnownOutlay>): OutlayView {
  const { id, version, state, history, policy } = opened;
  return {
    id,
    kind: 'outlay',
    version,
    acts: offers('outlay', state, opened),
    timeline: timelineOf('outlay', history),
    deadlines: deadlineLinesOf(state, policy),
    stage: state.stage,
    outlay: { ...state, account: { ...state.account, number: maskedNumber(state.account.number) } },
  };
}
