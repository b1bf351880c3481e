import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { RulingAct, RulingEvent } from './acts.ts';
import type { Ruling } from './state.ts';

/** Only records. Throws on a history no decision can have made. */
export function evolveRuling(state: Ruling, event: RulingEvent, { actor, on, act }: Stamp<RulingAct>): Ruling {
  if (event.type === 'ruling-prepared')
    return { stage: 'prepared', ruled: event.ruled, preparedBy: actor.name, preparedOn: on, hands: withHand({}, act, actor) };
  if (state.stage === 'none') throw new RangeError('a ruling begins with ruling-prepared');
  const { ruled, preparedBy, preparedOn } = state;
  const file = { ruled, preparedBy, preparedOn, hands: withHand(state.hands, act, actor) };
  if (event.type === 'ruling-returned') return { ...file, stage: 'returned', reason: event.reason };
  const { number, edition, effect } = event;
  return { ...file, stage: 'signed', number, edition, effect, signedBy: actor.name, signedOn: on };
}
