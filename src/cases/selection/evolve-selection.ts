import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { SelectionAct, SelectionEvent } from './acts.ts';
import type { Selection } from './state.ts';

/** Only records. Throws on a history no decision can have made. */
export function evolveSelection(state: Selection, event: SelectionEvent, { actor, on, act }: Stamp<SelectionAct>): Selection {
  if (event.type === 'selection-submitted') {
    const { title, items, basis, passedOver } = event;
    return {
      stage: 'submitted',
      title,
      items,
      submittedBy: actor.name,
      submittedOn: on,
      ...(basis && { basis }),
      ...(passedOver && { passedOver }),
      hands: withHand({}, act, actor),
    };
  }
  if (state.stage === 'none') throw new RangeError('a selection begins with selection-submitted');
  const signed = { ...state, hands: withHand(state.hands, act, actor) };
  return event.type === 'selection-approved' ? { ...signed, stage: 'approved' } : { ...signed, stage: 'returned', reason: event.reason };
}
