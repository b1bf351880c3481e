import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { NoticeAct, NoticeEvent, Objection } from './acts.ts';
import type { Notice } from './state.ts';

type Settled = Extract<NoticeEvent, { type: 'objection-settled' }>;
const settle = (objections: readonly Objection[], { objectionId, settledOn, upheld, reply }: Settled): readonly Objection[] =>
  objections.map((each) => (each.id === objectionId ? { ...each, settledOn, upheld, reply } : each));

/** Only records. Throws on a history no decision can have made. */
export function evolveNotice(state: Notice, event: NoticeEvent, { actor, act }: Stamp<NoticeAct>): Notice {
  if (event.type === 'notice-published') {
    const { type: _type, ...published } = event;
    return { stage: 'open', ...published, objections: [], conclusions: [], hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('a notice begins with notice-published');
  const signed = { ...state, hands: withHand(state.hands, act, actor) };
  switch (event.type) {
    case 'objection-raised':
      return { ...signed, objections: [...state.objections, event.objection] };
    case 'objection-settled':
      return { ...signed, objections: settle(state.objections, event) };
    case 'notice-concluded':
      return { ...signed, stage: 'concluded', conclusions: event.conclusions };
  }
}
