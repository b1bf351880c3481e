import type { Invitation } from '../contract/people-views.ts';
import type { Role } from '../cases/roles.ts';
import { asDay, type Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { giveRoles } from './change-rights.ts';
import { refuseBound } from './refuse-bound.ts';
import { refuseRights } from './fit-rights.ts';
import type { Ports, Who } from './ports.ts';
import { mayAdminister } from './second-person.ts';
import type { Tx } from './store.ts';
import type { Person } from './store-people.ts';
import { newToken } from './tokens.ts';

export type Invited = {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation?: string | undefined;
};

const WEEK_MS = 7 * 86_400_000;
const dayOf = (instant: string): Day => asDay(instant.slice(0, 10));

/** A one-time token for setting this person's password, good for a week. */
export async function makeInvitation(
  ports: Ports,
  tx: Tx,
  person: Pick<Person, 'id' | 'account' | 'name'>,
  made: { readonly at: string; readonly by: string | null; readonly programmeId: string },
): Promise<Invitation> {
  const token = newToken(ports, made.programmeId);
  const expiresAt = new Date(Date.parse(made.at) + WEEK_MS).toISOString();
  await tx.addInvitation({ tokenHash: ports.hash(token), personId: person.id, expiresAt, by: made.by });
  return { token, account: person.account, name: person.name, expiresOn: dayOf(expiresAt) };
}

/** Invites somebody: the answer carries the one-time token. Refuses all but administrators, an account in use, and rights that do not go together. */
export async function invite(ports: Ports, who: Who, invited: Invited): Promise<Result<Invitation>> {
  const { actor, programmeId } = who;
  const { account, name, roles, organisation = null } = invited;
  const may = mayAdminister(actor);
  if (!may.ok) return may;
  const unfit = refuseRights(roles, organisation);
  if (unfit) return unfit;
  const { at, today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    if (await tx.findPersonByAccount(account)) return refuse('already-done', `账号“${account}”已有人使用，请换一个`);
    const person = { id: ports.newId(), account, name, organisation };
    const by = actor.personId;
    await tx.addPerson(person, at);
    await giveRoles(tx, { personId: person.id }, roles, { at, today, by, reason: null });
    return ok(await makeInvitation(ports, tx, person, { at, by, programmeId }));
  });
}

/** A new one-time link for somebody who lost the first or forgot the password. The second factor stays as it is. */
export async function inviteAgain(ports: Ports, { actor, programmeId }: Who, personId: string): Promise<Result<Invitation>> {
  const may = mayAdminister(actor);
  if (!may.ok) return may;
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const person = await tx.findPerson(personId);
    if (!person) return refuse('not-found', '没有这个人员，请刷新后重选');
    const bound = await refuseBound(ports.store, person);
    if (bound) return bound;
    return ok(await makeInvitation(ports, tx, person, { at, by: actor.personId, programmeId }));
  });
}
