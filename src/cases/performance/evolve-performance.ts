import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { PerformanceAct, PerformanceEvent } from './acts.ts';
import type { EvaluationRequest } from './records.ts';
import type { Survey } from './survey/records.ts';
import { findRequest, type KnownPerformance, type Performance } from './state.ts';

const NOTHING_YET = { reports: [], supervisions: [], corrected: {}, evaluations: [] };

/** Only records. Throws on a history no decision can have made. */
export function evolvePerformance(state: Performance, event: PerformanceEvent, stamp: Stamp<PerformanceAct>): Performance {
  const { actor, act } = stamp;
  if (event.type === 'performance-goals-drafted') {
    const { type: _type, ...drafted } = event;
    return { ...drafted, ...NOTHING_YET, stage: 'drafted', hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('performance begins with performance-goals-drafted');
  return moved({ ...state, hands: withHand(state.hands, act, actor) }, event, stamp);
}

type Later = Exclude<PerformanceEvent, { type: 'performance-goals-drafted' }>;

function moved(state: KnownPerformance, event: Later, { on }: Stamp<PerformanceAct>): KnownPerformance {
  const { adjustment, evaluation, sentBack: _mended, ...rest } = state;
  switch (event.type) {
    case 'performance-goals-revised':
      return { ...rest, stage: 'drafted', goals: event.goals };
    case 'performance-goals-approved':
      return { ...state, stage: 'filed', filedOn: state.filedOn ?? on };
    case 'performance-goals-returned':
    case 'performance-goals-refused':
      return { ...state, stage: 'returned', sentBack: event.reason };
    case 'performance-goals-accepted':
      return { ...state, stage: 'frozen', frozenOn: on };
    case 'performance-adjustment-proposed':
      return { ...state, stage: 'adjusting', adjustment: event.adjustment };
    case 'performance-adjustment-approved':
      if (adjustment === undefined) throw new RangeError('no adjustment was proposed');
      return { ...rest, stage: 'frozen', goals: adjustment.goals, frozenOn: on };
    case 'performance-quarter-reported':
      return { ...state, reports: [...state.reports, event.report] };
    case 'performance-supervised':
      return { ...state, supervisions: [...state.supervisions, event.supervision] };
    case 'performance-correction-closed':
      return { ...state, corrected: { ...state.corrected, [event.id]: { result: event.result, on } } };
    case 'performance-survey-opened':
      return { ...state, surveys: [...(state.surveys ?? []), event.survey] };
    case 'performance-survey-link-handed':
      return { ...state, surveys: changed(state, event.round, ({ handed }) => ({ handed: [...handed, event.firm.creditCode] })) };
    case 'performance-survey-counted':
      return { ...state, surveys: changed(state, event.round, () => ({ result: event.result })) };
    case 'performance-evaluated':
      return { ...state, stage: 'evaluating', evaluation: event.evaluation };
    case 'performance-evaluation-approved':
      if (evaluation === undefined) throw new RangeError('nothing was evaluated');
      return { ...rest, stage: evaluation.round === 'final' ? 'evaluated' : 'frozen', evaluations: [...state.evaluations, evaluation] };
    case 'performance-evaluation-requested':
      return { ...state, requests: [...(state.requests ?? []), event.request] };
    case 'performance-request-answered':
      return { ...state, requests: answered(state, event) };
    case 'performance-evaluation-returned':
    case 'performance-adjustment-refused':
      return { ...rest, stage: 'frozen' };
  }
}

const changed = (
  { surveys = [] }: KnownPerformance,
  round: Survey['round'],
  change: (survey: Survey) => Partial<Survey>,
): readonly Survey[] => surveys.map((each) => (each.round === round ? { ...each, ...change(each) } : each));

type Answered = Extract<PerformanceEvent, { type: 'performance-request-answered' }>;
function answered(state: KnownPerformance, { round, level, answer }: Answered): readonly EvaluationRequest[] {
  const asked = findRequest(state, round, level);
  if (asked === undefined) throw new RangeError(`nothing was handed up to the ${level}`);
  return (state.requests ?? []).map((each) => (each === asked ? { ...each, answers: { ...each.answers, [level]: answer } } : each));
}
