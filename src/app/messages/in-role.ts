import type { CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import { partiesOf } from '../../cases/parties-of.ts';
import { PARTIES, type Role } from '../../cases/roles.ts';
import type { Recipients } from '../store-messages.ts';

/** Who is to be told of an event on a case, in its state after the event. */
export type To<E = EventOf<CaseKind>> = (state: StateOf<CaseKind>, event: E) => readonly Recipients[];

/** To everybody in this role: of a party, those for whom the case is theirs. */
export const inRole =
  (role: Role) =>
  (state: StateOf<CaseKind>): readonly Recipients[] => {
    const party = PARTIES.find((each) => each === role);
    if (party === undefined) return [{ roles: [role], organisation: null, persons: null }];
    return (partiesOf(state)[party] ?? []).flatMap((organisation) =>
      organisation === undefined ? [] : [{ roles: [role], organisation, persons: null }],
    );
  };
