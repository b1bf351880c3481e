import type { Role } from '../cases/roles.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';
import type { Person } from './store-people.ts';

/** An organisation for which a person acts, and as what. `actingFor`: as the session keeps it; null is the person's own. */
export type Seat = { readonly actingFor: string | null; readonly organisation: string | null; readonly roles: readonly Role[] };

/** Where this person has something to do, the own organisation first; none for whoever has left everywhere. */
export const seatsOf = ({ organisation, roles, elsewhere }: Pick<Person, 'organisation' | 'roles' | 'elsewhere'>): readonly Seat[] =>
  [
    { actingFor: null, organisation, roles },
    ...elsewhere.map((each) => ({ actingFor: each.organisation, organisation: each.organisation, roles: each.roles })),
  ].filter((seat) => seat.roles.length > 0);

/** The organisations that the person may choose from. */
export async function listMySeats({ store }: Ports, { actor, programmeId }: Who): Promise<readonly Seat[]> {
  const person = await store.in(programmeId).findPerson(actor.personId);
  return person ? seatsOf(person) : [];
}

/** From now on this session acts for that organisation, with the roles held there and no others. Refuses one where nothing is held. */
export async function chooseSeat(ports: Ports, { actor, programmeId }: Who, token: string, organisation: string): Promise<Result<null>> {
  return ports.store.transact(programmeId, async (tx) => {
    const person = await tx.findPerson(actor.personId);
    const seat = person && seatsOf(person).find((each) => (each.organisation ?? '') === organisation);
    if (!seat) return refuse('not-permitted', '您在这个单位没有岗位，请另选，或联系系统管理员');
    await tx.saveActingFor(ports.hash(token), seat.actingFor);
    return ok(null);
  });
}
