import { isActOf, ruleOf } from '../../cases/decide.ts';
import type { CaseKind, EventOf } from '../../cases/kinds.ts';
import type { Recorded } from '../../cases/recorded.ts';
import { ROLE_WORDS, type Role } from '../../cases/roles.ts';
import type { DutyRow } from '../../contract/people-views.ts';
import type { TimelineEntry } from '../../contract/views.ts';
import type { Day } from '../../kernel/day.ts';

const counted = ({ from, until, state }: DutyRow, on: Day): boolean =>
  (state === 'held' || state === 'ended') && from <= on && (until === null || on <= until);

/** The roles somebody held on a day (annex1: duties change hands, what was done stays with who held them then). */
export const rolesOn = (duties: readonly DutyRow[], personId: string, on: Day): readonly Role[] =>
  duties.filter((duty) => duty.personId === personId && counted(duty, on)).map(({ role }) => role);

/** Says with each entry in what capacity its doer acted on that day: the roles then held that the act's row names. */
export const inWhatCapacity = (
  kind: CaseKind,
  timeline: readonly TimelineEntry[],
  history: readonly Recorded<EventOf<CaseKind>>[],
  duties: readonly DutyRow[],
): readonly TimelineEntry[] => {
  const recordedAs = new Map(history.map((recorded) => [recorded.version, recorded]));
  return timeline.map((entry) => {
    const recorded = recordedAs.get(entry.version);
    // Where the name is withheld, the capacity would half tell it.
    if (recorded === undefined || recorded.actor.name !== entry.by || !isActOf(kind, recorded.act)) return entry;
    const named: readonly Role[] = ruleOf(kind, recorded.act as never).roles;
    const as = rolesOn(duties, recorded.actor.personId, recorded.on).filter((role) => named.includes(role));
    return as.length === 0 ? entry : { ...entry, as: as.map((role) => ROLE_WORDS[role]).join('、') };
  });
};
