import type { MyProgramme } from '../contract/people-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { getAccount } from './get-account.ts';
import { openSession, type From } from './open-session.ts';
import type { Ports, Who } from './ports.ts';
import { seatsOf } from './seats.ts';
import type { SignedIn } from './sign-in.ts';

async function listParts({ store }: Ports, { actor, programmeId }: Who) {
  const reads = store.in(programmeId);
  const parts = await reads.listAccountParts(await getAccount(reads, { programmeId, personId: actor.personId }));
  return parts.filter(({ roles }) => roles.length > 0);
}

/** The programmes in which I hold something, with what I hold; where my account is at home first. */
export async function listMyProgrammes(ports: Ports, who: Who): Promise<readonly MyProgramme[]> {
  const parts = await listParts(ports, who);
  return parts.map(({ programmeId: id, programme: name, roles }) => ({ id, name, roles, isHere: id === who.programmeId }));
}

/**
 * Goes on in another of my programmes: a session there, with the rights held there, that ends with this one. What approves or pays asks
 * for the second factor anew; a demonstration, which has none, does not. Refuses a programme in which I hold nothing.
 */
export async function chooseProgramme(
  ports: Ports,
  who: Who,
  { token, id, from }: { readonly token: string; readonly id: string; readonly from: From },
): Promise<Result<SignedIn>> {
  const part = (await listParts(ports, who)).find(({ programmeId }) => programmeId === id);
  const begun = await ports.store.in(who.programmeId).findSession(ports.hash(token));
  if (!part || !begun) return refuse('not-permitted', '您在这个项目没有岗位，请另选，或联系那里的系统管理员');
  const { at } = await ports.moment(id);
  return ports.store.transact(id, async (tx) => {
    const person = await tx.findPerson(part.personId);
    const [seat] = person ? seatsOf(person) : [];
    if (!seat) return refuse('not-permitted', '您在这个项目已没有岗位，请联系那里的系统管理员');
    const { demo: secondFactor } = await tx.getProgramme();
    await tx.endSessionsOfSignIn(begun.session.signIn, at);
    const opened = { programmeId: id, personId: part.personId, actingFor: seat.actingFor, at, secondFactor, from: begun.session, ...from };
    return ok({ token: await openSession(ports, tx, opened) });
  });
}
