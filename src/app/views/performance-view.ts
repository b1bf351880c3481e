import { offers } from '../../cases/decide.ts';
import { changedLines } from '../../cases/performance/changed-lines.ts';
import type { KnownPerformance } from '../../cases/performance/state.ts';
import type { PerformanceView } from '../../contract/performance-views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

export function buildPerformanceView(opened: Opened<'performance', KnownPerformance>): PerformanceView {
  const { id, version, state, history, policy } = opened;
  const { fund, goals, filedOn, frozenOn, sentBack, adjustment } = state;
  return {
    id,
    kind: 'performance',
    version,
    acts: offers('performance', state, opened),
    timeline: timelineOf('performance', history),
    deadlines: deadlineLinesOf(state, policy),
    stage: state.stage,
    fund,
    goals,
    filedOn: filedOn ?? null,
    frozenOn: frozenOn ?? null,
    sentBack: sentBack ?? null,
    adjustment: adjustment ? { ...adjustment, changes: changedLines(goals, adjustment.goals) } : null,
  };
}
