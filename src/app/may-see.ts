import type { Actor } from '../cases/act-rule.ts';
import type { CaseKind, StateOf } from '../cases/kinds.ts';
import type { KnownPerformance } from '../cases/performance/state.ts';
import { seatOf } from '../cases/panel/own-seat.ts';
import { partiesOf } from '../cases/parties-of.ts';
import { PARTIES } from '../cases/roles.ts';
import { mayReadRow } from './kept/reads-register.ts';
import { mayEnter, type Room, scopeOf } from './may-read.ts';

/** Kinds that are wholly somebody's to see once they may enter the room; of the rest each case says whose it is. */
export const ROOM_OF: { readonly [K in CaseKind]?: Room } = {
  selection: 'selections',
  panel: 'selections',
  inspection: 'inspections',
  notice: 'notices',
  ruling: 'rulings',
  fund: 'funds',
  sanction: 'sanctions',
  performance: 'performance',
  batch: 'batches',
  outlay: 'outlays',
  recovery: 'recoveries',
};

/** Whether the case belongs to the organisation for which somebody acts, in a role of theirs. */
function actsFor({ roles, organisation }: Actor, state: StateOf<CaseKind>): boolean {
  const parties = partiesOf(state);
  return organisation !== undefined && PARTIES.some((role) => roles.includes(role) && parties[role]?.includes(organisation));
}

/** Whether an evaluation of these goals went to the region's centre: from then on the file is its matter too. */
const isHandedUp = ({ requests = [] }: KnownPerformance): boolean => requests.some(({ to }) => to.includes('centre'));

const isOwn: { readonly [K in CaseKind]?: (actor: Actor, state: StateOf<K>) => boolean } = {
  panel: (actor, state) => seatOf(state, actor) !== undefined,
  outlay: actsFor,
  recovery: actsFor,
  sanction: actsFor,
  performance: ({ roles }, state) => 'goals' in state && roles.includes('centre') && isHandedUp(state),
  row: (actor, state) => 'cells' in state && mayReadRow(actor, state),
  project: (actor, state) => 'all' in scopeOf(actor) || actsFor(actor, state),
};

/** Whether a case is somebody's to see. Who may not see it is told that there is none. */
export function maySee(actor: Actor, kind: CaseKind, state: StateOf<CaseKind>): boolean {
  const room = ROOM_OF[kind];
  if (room !== undefined && mayEnter(actor, room).ok) return true;
  // The state is of the case's kind; the compiler cannot follow a table.
  const own = isOwn[kind] as ((actor: Actor, state: StateOf<CaseKind>) => boolean) | undefined;
  return own?.(actor, state) ?? false;
}
