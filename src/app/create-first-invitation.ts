import type { Invitation } from '../contract/people-views.ts';
import { ok } from '../kernel/result.ts';
import { giveRoles } from './change-rights.ts';
import { makeInvitation } from './invite.ts';
import type { Ports } from './ports.ts';
import type { NewPerson } from './store-people.ts';

const FIRST = { account: 'admin', name: '系统管理员', organisation: null } as const satisfies Omit<NewPerson, 'id'>;

/**
 * The invitation of the first administrator, as long as nobody has come: also after a restart before it was used. Undefined once
 * somebody has set a password; whoever comes later is invited by that person.
 */
export async function createFirstInvitation(ports: Ports): Promise<Invitation | undefined> {
  const { store, programmeId } = ports;
  const people = await store.in(programmeId).listPeople();
  if (people.some(({ pending }) => !pending)) return undefined;
  const { at, today } = await ports.moment(programmeId);
  const made = await store.transact(programmeId, async (tx) => {
    const known = await tx.findPersonByAccount(FIRST.account);
    const person = known ?? { id: ports.newId(), ...FIRST };
    if (!known) {
      await tx.addPerson(person, at);
      await giveRoles(tx, { personId: person.id }, ['admin'], { at, today, by: null, reason: null });
    }
    return ok(await makeInvitation(ports, tx, person, { at, by: null, programmeId }));
  });
  return made.ok ? made.value : undefined;
}
