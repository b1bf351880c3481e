import { refuse, type Refused } from '../../kernel/result.ts';
import type { Actor } from '../act-rule.ts';
import type { Seat } from './records.ts';
import type { Panel } from './state.ts';

/** Where this person sits; whoever declared a tie sits no more. */
export function seatOf(state: Panel, { personId, roles }: Pick<Actor, 'personId' | 'roles'>): Seat | undefined {
  if (!('seats' in state) || !roles.includes('expert')) return undefined;
  return state.seats.find((seat) => seat.personId === personId && seat.tie === undefined);
}

/** The act is for members of this panel only; `check` looks at the member's own seat. */
export function ofMember(state: Panel, actor: Actor, check: (seat: Seat) => Refused | null): Refused | null {
  const seat = seatOf(state, actor);
  return seat ? check(seat) : refuse('not-permitted', '您不是本次评审组的专家', { clause: 'measures/11' });
}

/** The seat behind an act that the obstacle has let through. */
export function getSeat(state: Panel, actor: Actor): Seat {
  const seat = seatOf(state, actor);
  if (seat === undefined) throw new TypeError('an act of a member without a seat');
  return seat;
}
