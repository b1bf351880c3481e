import { offers } from '../../cases/decide.ts';
import { changedLines } from '../../cases/performance/changed-lines.ts';
import type { FigureFacts } from '../../cases/performance/figures.ts';
import { nextQuarter } from '../../cases/performance/report-quarter.ts';
import { ROUND_NAMES } from '../../cases/performance/records.ts';
import { missingFor } from '../../cases/performance/missing-for.ts';
import { selfEvaluated } from '../../cases/performance/self-evaluations.ts';
import { scoreAll } from '../../cases/performance/score.ts';
import { correctionsOf, type KnownPerformance, levelsToAsk } from '../../cases/performance/state.ts';
import { track } from '../../cases/performance/track.ts';
import type { PerformanceView } from '../../contract/performance-views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

export function buildPerformanceView(opened: Opened<'performance', KnownPerformance>, facts: FigureFacts): PerformanceView {
  const { id, version, state, history, policy, context } = opened;
  const {
    fund,
    goals,
    filedOn,
    frozenOn,
    sentBack,
    reports,
    supervisions,
    evaluations,
    evaluation,
    adjustment,
    surveys = [],
    requests = [],
  } = state;
  const isFiled = frozenOn !== undefined;
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
    tracking: isFiled ? track(state, facts, [], policy, context.today) : null,
    nextQuarter: isFiled ? nextQuarter(state) : null,
    reports,
    supervisions,
    corrections: correctionsOf(state),
    scored: state.stage === 'frozen' ? scoreAll(state, facts, [], policy, context.today) : null,
    evaluations,
    evaluation: evaluation ?? null,
    requests,
    toHandUp: evaluations.flatMap(({ round }) => (levelsToAsk(state, round).length > 0 ? [round] : [])),
    missing: isFiled ? ROUND_NAMES.map((round) => ({ round, pieces: missingFor(state, facts, round, context.today) })) : [],
    selfEvaluations: ROUND_NAMES.flatMap((round) => selfEvaluated(facts.pilots, round)),
    surveys,
    adjustment: adjustment ? { ...adjustment, changes: changedLines(goals, adjustment.goals) } : null,
  };
}
