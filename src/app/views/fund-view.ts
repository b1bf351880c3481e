import { offers } from '../../cases/decide.ts';
import type { BookedFund } from '../../cases/fund/state.ts';
import type { FundView } from '../../contract/views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

export function buildFundView(opened: Opened<'fund', BookedFund>): FundView {
  const { id, version, state, history } = opened;
  return {
    id,
    kind: 'fund',
    version,
    acts: offers('fund', state, opened),
    timeline: timelineOf('fund', history),
    deadlines: deadlineLinesOf(state, opened.policy),
    stage: state.stage,
    notice: state.notice,
    allocation: state.allocation?.uses ?? [],
    proposal: state.proposal?.uses ?? null,
  };
}
