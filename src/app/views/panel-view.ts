import { offers } from '../../cases/decide.ts';
import { chairOf } from '../../cases/panel/draw.ts';
import { seatOf } from '../../cases/panel/own-seat.ts';
import type { Candidate, Seat } from '../../cases/panel/records.ts';
import type { Panel, SeatedPanel } from '../../cases/panel/state.ts';
import { tally } from '../../cases/panel/tally.ts';
import type { PanelFile, PanelSeat, PanelView, SeatStanding } from '../../contract/views.ts';
import { mayEnter } from '../may-read.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

type Begun = Exclude<Panel, { stage: 'none' }>;

function standingOf({ tie, declaredOn, seal, sheet }: Seat): SeatStanding {
  if (tie !== undefined) return 'tied';
  if (sheet !== undefined) return 'revealed';
  if (seal !== undefined) return 'sealed';
  return declaredOn === undefined ? 'drawn' : 'declared';
}

const listed = ({ expertId, name, workplace, field }: Candidate): Omit<Candidate, 'personId'> => ({ expertId, name, workplace, field });
const seatView = (seat: Seat, chair: Seat | undefined): PanelSeat => ({
  ...listed(seat),
  standing: standingOf(seat),
  chair: seat.expertId === chair?.expertId,
  tie: seat.tie ?? null,
  dissents: seat.dissents ?? [],
});

const isOver = ({ stage }: Begun): boolean => stage === 'concluded' || stage === 'approved';

/** Marks are shown together or not at all: to the chair and the offices once all are revealed, to the members with the conclusion. */
function talliesOf(state: SeatedPanel, isOffice: boolean, isChair: boolean): PanelView['tallies'] {
  const areRevealed = state.stage === 'revealed' || isOver(state);
  const mayKnow = isOffice || isChair || isOver(state);
  return areRevealed && mayKnow ? tally(state.firms, state.seats, state.criteria) : null;
}

type Drawn = Pick<PanelView, 'seed' | 'seats' | 'departed' | 'mine' | 'tallies' | 'conclusion' | 'approved' | 'returned'>;
const UNDRAWN: Drawn = { seed: null, seats: [], departed: [], mine: null, tallies: null, conclusion: null, approved: null, returned: null };

function drawn(state: SeatedPanel, own: Seat | undefined, isOffice: boolean): Drawn {
  const chair = chairOf(state.seats);
  const mine = own ? seatView(own, chair) : null;
  return {
    seed: state.seed,
    seats: isOffice || isOver(state) ? state.seats.map((seat) => seatView(seat, chair)) : [],
    departed: isOffice ? state.departed.map(({ seat: { name }, reason, on }) => ({ name, reason, on })) : [],
    mine,
    tallies: talliesOf(state, isOffice, mine?.chair ?? false),
    conclusion: isOver(state) ? (state.conclusion ?? null) : null,
    approved: state.stage === 'approved' ? state.approved : null,
    returned: state.returned ?? null,
  };
}

/** A panel for one person: an expert sees no other expert and no other's marks while they could sway him. */
export function buildPanelView(opened: Opened<'panel', Begun>, files: readonly PanelFile[] | null): PanelView {
  const { id, version, state, history, context } = opened;
  const own = seatOf(state, context.actor);
  // Whoever sits on the panel is its expert, whatever else he is.
  const isOffice = own === undefined && mayEnter(context.actor, 'selections').ok;
  const { stage, review, title, firms, criteria, places, seedSource, seedOn, listDigest, convenedBy, convenedOn } = state;
  return {
    id,
    kind: 'panel',
    version,
    acts: offers('panel', state, opened),
    timeline: isOffice ? timelineOf('panel', history) : [],
    deadlines: deadlineLinesOf(state, opened.policy),
    stage,
    review,
    title,
    firms,
    criteria,
    places,
    seedSource,
    seedOn,
    listDigest,
    convenedOn,
    convenedBy: convenedBy.name,
    pool: isOffice ? state.pool.map(listed) : [],
    excluded: isOffice ? state.excluded : [],
    ...('seats' in state ? drawn(state, own, isOffice) : UNDRAWN),
    files,
  };
}
