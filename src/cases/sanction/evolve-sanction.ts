import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { SanctionAct, SanctionEvent } from './acts.ts';
import type { Sanction } from './state.ts';

/** Only records. Throws on a history no decision can have made. */
export function evolveSanction(state: Sanction, event: SanctionEvent, { actor, on, act }: Stamp<SanctionAct>): Sanction {
  if (event.type === 'sanction-opened') {
    const { type: _type, ...sanctioned } = event;
    return { stage: 'notified', sanctioned, openedOn: on, statements: [], hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('a sanction begins with sanction-opened');
  const { sanctioned, openedOn, statements } = state;
  const file = { sanctioned, openedOn, statements, hands: withHand(state.hands, act, actor) };
  switch (event.type) {
    case 'sanction-answered':
      return { ...file, stage: 'notified', statements: [...statements, event.statement] };
    case 'sanction-imposed':
      return { ...file, stage: 'imposed', imposedOn: on, opinion: event.opinion };
    case 'sanction-dropped':
      return { ...file, stage: 'dropped', reason: event.reason };
    case 'sanction-lifted':
      if (state.stage !== 'imposed') throw new RangeError('only what is imposed is lifted');
      return { ...file, stage: 'lifted', imposedOn: state.imposedOn, liftedOn: on, reason: event.reason };
  }
}
