import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { PanelAct, PanelEvent } from './acts.ts';
import type { Seat } from './records.ts';
import type { Panel, SeatedPanel } from './state.ts';

const seatedAt = (seats: readonly Seat[], expertId: string, more: Partial<Seat>): readonly Seat[] =>
  seats.map((seat) => (seat.expertId === expertId ? { ...seat, ...more } : seat));

/** Scores are sealed and revealed together: the stage follows from the seats. */
function stageOf(seats: readonly Seat[]): 'drawn' | 'sealed' | 'revealed' {
  if (seats.every(({ sheet }) => sheet !== undefined)) return 'revealed';
  return seats.every(({ seal }) => seal !== undefined) ? 'sealed' : 'drawn';
}

const reseated = (state: SeatedPanel, seats: readonly Seat[]): SeatedPanel => ({ ...state, seats, stage: stageOf(seats) });

/** Only records. Throws on a history no decision can have made. */
export function evolvePanel(state: Panel, event: PanelEvent, { actor, on, act }: Stamp<PanelAct>): Panel {
  if (event.type === 'panel-convened') {
    const { type: _type, ...convened } = event;
    return { stage: 'convened', ...convened, convenedBy: actor, convenedOn: on, hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('a panel begins with panel-convened');
  const signed = { ...state, hands: withHand(state.hands, act, actor) };
  if (event.type === 'panel-drawn') {
    const { seed, drawnOn, seats } = event;
    return { ...signed, stage: 'drawn', seed, drawnOn, seats, departed: [] };
  }
  if (signed.stage === 'convened') throw new RangeError('a panel is drawn before anything happens on it');
  return evolveSeated(signed, event, actor.name);
}

type Later = Exclude<PanelEvent, { type: 'panel-convened' | 'panel-drawn' }>;

function evolveSeated(state: SeatedPanel, event: Later, by: string): Panel {
  switch (event.type) {
    case 'expert-replaced': {
      const { departed, seat } = event;
      const seats = state.seats.map((each) => (each.expertId === departed.seat.expertId ? seat : each));
      return reseated({ ...state, departed: [...state.departed, departed] }, seats);
    }
    case 'interest-declared': {
      const { expertId, on, tie } = event;
      return reseated(state, seatedAt(state.seats, expertId, tie === undefined ? { declaredOn: on } : { tie }));
    }
    case 'scores-sealed':
      return reseated(state, seatedAt(state.seats, event.expertId, { seal: event.seal }));
    case 'scores-revealed':
      return reseated(state, seatedAt(state.seats, event.expertId, { sheet: event.sheet }));
    case 'panel-concluded': {
      const { type: _type, ...conclusion } = event;
      return { ...state, stage: 'concluded', conclusion: { ...conclusion, chair: by } };
    }
    case 'dissent-noted': {
      const before = state.seats.find(({ expertId }) => expertId === event.expertId)?.dissents ?? [];
      return { ...state, seats: seatedAt(state.seats, event.expertId, { dissents: [...before, event.text] }) };
    }
    case 'minutes-approved':
      if (state.conclusion === undefined) throw new RangeError('minutes are approved after the panel has concluded');
      return { ...state, stage: 'approved', conclusion: state.conclusion, approved: { by, on: event.on } };
    case 'minutes-returned':
      return { ...state, stage: 'revealed', returned: event.reason };
  }
}
