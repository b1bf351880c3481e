import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { PerformanceAct, PerformanceEvent } from './acts.ts';
import type { KnownPerformance, Performance } from './state.ts';

/** Only records. Throws on a history no decision can have made. */
export function evolvePerformance(state: Performance, event: PerformanceEvent, stamp: Stamp<PerformanceAct>): Performance {
  const { actor, act } = stamp;
  if (event.type === 'performance-goals-drafted') {
    const { type: _type, ...drafted } = event;
    return { ...drafted, stage: 'drafted', hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('performance begins with performance-goals-drafted');
  return moved({ ...state, hands: withHand(state.hands, act, actor) }, event, stamp);
}

type Later = Exclude<PerformanceEvent, { type: 'performance-goals-drafted' }>;

function moved(state: KnownPerformance, event: Later, { on }: Stamp<PerformanceAct>): KnownPerformance {
  const { adjustment, sentBack: _mended, ...rest } = state;
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
    case 'performance-adjustment-refused':
      return { ...rest, stage: 'frozen' };
  }
}
