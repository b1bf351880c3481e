import type { Role } from '../cases/roles.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { refuseAcross, refuseSeat, rolesAt, rolesOfParts } from './fit-rights.ts';
import { getAccount } from './get-account.ts';
import type { Ports, Who } from './ports.ts';
import { hasSecond, mayAdminister, mayConfirm, takesTwo } from './second-person.ts';
import type { Tx } from './store.ts';
import type { GrantedBy, Home } from './store-people.ts';

/** `organisation`: absent for the person's own. */
export type ChangedRights = {
  readonly personId: string;
  readonly organisation?: string | undefined;
  readonly roles: readonly Role[];
  readonly reason: string;
};

/** Gives these roles: those that take two people wait for the second, where there is one. Answers the roles that wait. */
export async function giveRoles(
  tx: Tx,
  { personId, organisation = null }: { readonly personId: string; readonly organisation?: string | null },
  roles: readonly Role[],
  granted: GrantedBy,
): Promise<readonly Role[]> {
  const isSecondThere = await hasSecond(tx, granted.by, personId);
  const duties = [...new Set(roles)].map((role) => ({ role, needsSecond: takesTwo(role) && isSecondThere }));
  await tx.grantDuties(personId, organisation, duties, granted);
  return duties.filter(({ needsSecond }) => needsSecond).map(({ role }) => role);
}

/** What the same account holds or waits for in its other programmes. */
async function rolesElsewhere(tx: Tx, person: Home): Promise<readonly Role[]> {
  const parts = await tx.listAccountParts(await getAccount(tx, person));
  return rolesOfParts(parts.filter(({ programmeId }) => programmeId !== person.programmeId));
}

/**
 * Makes these the person's roles at one organisation; none: the person leaves it. What ends, ends at once, and with it every session;
 * what was done stays under the name. Refuses one's own rights, and roles that do not go together.
 */
export async function changeRights(ports: Ports, { actor, programmeId }: Who, asked: ChangedRights): Promise<Result<null>> {
  const { personId, roles, reason } = asked;
  const may = mayAdminister(actor);
  if (!may.ok) return may;
  if (personId === actor.personId) return refuse('same-person', '不能更改自己的权限，请另一名系统管理员办理');
  const { at, today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const person = (await tx.listPeople()).find(({ id }) => id === personId);
    if (!person) return refuse('not-found', '没有这个人员，请刷新后重选');
    const organisation = asked.organisation === person.organisation ? null : (asked.organisation ?? null);
    const unfit = refuseSeat(person, organisation, roles) ?? refuseAcross(roles, await rolesElsewhere(tx, { programmeId, personId }));
    if (unfit) return unfit;
    const held = rolesAt(person, organisation);
    const ended = held.filter((role) => !roles.includes(role));
    const change = { at, today, by: actor.personId, reason };
    await tx.endDuties(personId, organisation, ended, change);
    await giveRoles(
      tx,
      { personId, organisation },
      roles.filter((role) => !held.includes(role)),
      change,
    );
    if (ended.length > 0) await tx.endSessionsOf(personId, at);
    return ok(null);
  });
}

/** The second person's word on a role that waits: it counts from now on, or never. */
export async function confirmRight(ports: Ports, { actor, programmeId }: Who, id: string, isAgreed: boolean): Promise<Result<null>> {
  const { at, today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const duty = await tx.lockWaitingDuty(id);
    if (!duty) return refuse('not-found', '这一项已经复核过，请刷新');
    const may = mayConfirm(actor, duty.grantedBy, duty.personId);
    if (!may.ok) return may;
    if (isAgreed) await tx.confirmDuty(id, { at, by: actor.personId });
    else await tx.endDuties(duty.personId, duty.organisation, [duty.role], { at, today, by: actor.personId, reason: '复核未同意' });
    return ok(null);
  });
}
