import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Identity } from './identity-service.ts';
import { hasFactor, NO_CREDENTIAL } from './has-factor.ts';
import { openSession, type From } from './open-session.ts';
import type { Ports, Who } from './ports.ts';
import { INVITATION_GONE } from './read-invitation.ts';
import { seatsOf } from './seats.ts';
import type { Tx } from './store.ts';
import type { Journey, JourneyPurpose } from './store-people.ts';
import { newToken } from './tokens.ts';

const LASTS_MS = 10 * 60_000;
const AGAIN = '请从登录页重新开始，或改用账号和密码';
const UNBOUND = '这个统一身份还没有绑定本系统的账号：请先用账号和密码登录，在“我的账户”中绑定；没有账号的，请县工信商务局发邀请链接';
const NONE = '本系统没有接入统一身份认证，请用账号和密码登录';

/** `token`: for the browser to keep; only with it does the way back lead anywhere. */
export type Departed = { readonly address: string; readonly token: string };
export type Going = JourneyPurpose & { readonly back: string; readonly next: string | null };

/** Sends a browser to the identity service. Refuses where there is none, or it cannot be reached. */
export async function goToIdentityService(ports: Ports, { back, next, ...purpose }: Going): Promise<Result<Departed>> {
  const { identityService, store, programmeId } = ports;
  if (identityService === null) return refuse('not-found', NONE);
  const departure = await identityService.depart(back);
  if (!departure) return refuse('busy', `暂时联系不上${identityService.name}，请稍后再试，或改用账号和密码`);
  const { at } = await ports.moment(programmeId);
  const expiresAt = new Date(Date.parse(at) + LASTS_MS).toISOString();
  const { address, ...secrets } = departure;
  const token = newToken(ports, programmeId);
  return store.transact(programmeId, async (tx) => {
    await tx.addJourney({ ...purpose, ...secrets, tokenHash: ports.hash(token), next, expiresAt });
    return ok({ address, token });
  });
}

/** Where the journey led. `mustProve`: a second factor is set up, and this sign-in has not shown it. */
export type Arrived =
  | { readonly as: 'signed-in'; readonly token: string; readonly next: string | null; readonly mustProve: boolean }
  | { readonly as: 'bound' }
  | { readonly as: 'invited' };
/** `arrivedAt`: the whole address the service sent the browser to. `by`: who is signed in in this browser, if anybody. */
export type Return = { readonly token: string | undefined; readonly arrivedAt: string; readonly by: Who | null; readonly from: From };
type Arrival = { readonly journey: Journey; readonly identity: string; readonly at: string; readonly back: Return };

/** The identity as it is kept: it tells itself again, and nothing about the person. */
const keptAs = ({ hash }: Pick<Ports, 'hash'>, { issuer, subject }: Identity): string =>
  hash(`identity:${JSON.stringify([issuer, subject])}`);

/**
 * The browser is back. A journey ends once, in the browser that began it; what the service says is then believed of one identity, which
 * opens the account that its person or an invitation has bound to it: never one with the same name or address.
 */
export async function returnFromIdentityService(ports: Ports, back: Return): Promise<Result<Arrived>> {
  const { identityService, store, programmeId, hash } = ports;
  if (identityService === null) return refuse('not-found', NONE);
  const { at } = await ports.moment(programmeId);
  // Ended in a transaction of its own: it stays so whatever follows, and nothing is locked while the service is asked.
  const taken = await store.transact(programmeId, async (tx) => ok(await tx.takeJourney(hash(back.token ?? ''), at)));
  if (!taken.ok) return taken;
  const journey = taken.value;
  if (!journey) return refuse('not-signed-in', `这次认证已经用过、超过10分钟，或不是在这个浏览器里开始的，${AGAIN}`);
  const proved = await identityService.arrive(back.arrivedAt, journey);
  if (!proved) return refuse('not-signed-in', `${identityService.name}没有认证成功，${AGAIN}`);
  return store.transact(programmeId, async (tx) => arrive(ports, tx, { journey, identity: keptAs(ports, proved), at, back }));
}

function arrive(ports: Ports, tx: Tx, arrival: Arrival): Promise<Result<Arrived>> {
  const { journey } = arrival;
  if (journey.purpose === 'sign-in') return signIn(ports, tx, arrival);
  return journey.purpose === 'binding' ? bindOwn(tx, arrival, journey.personId) : takeUp(tx, arrival, journey.invitationHash);
}

async function signIn(ports: Ports, tx: Tx, { identity, at, back, journey }: Arrival): Promise<Result<Arrived>> {
  const { programmeId } = ports;
  const bound = await tx.useIdentity(identity, at);
  const person = bound && (await tx.findPerson(bound.personId));
  if (!person) return refuse('not-permitted', UNBOUND);
  const [seat] = seatsOf(person);
  if (!seat) return refuse('not-permitted', '这个账号现在没有任何岗位（已离任，或尚待复核），请联系系统管理员');
  const opened = { programmeId, personId: person.id, actingFor: seat.actingFor, at, secondFactor: false, ...back.from };
  const token = await openSession(ports, tx, opened);
  return ok({ as: 'signed-in', token, next: journey.next, mustProve: await hasFactor(tx, person.id) });
}

async function bind(tx: Tx, { identity, at }: Arrival, personId: string): Promise<Result<null>> {
  if (await tx.bindIdentity(identity, personId, at)) return ok(null);
  return refuse('already-done', '这个统一身份已经绑定了另一个账号：请用那个账号登录后解除绑定，或联系系统管理员');
}

/** The account of whoever began the journey and is still signed in here. */
async function bindOwn(tx: Tx, arrival: Arrival, personId: string): Promise<Result<Arrived>> {
  if (arrival.back.by?.actor.personId !== personId) return refuse('not-signed-in', '登录已过期，没有绑定：请重新登录后再绑定');
  const bound = await bind(tx, arrival, personId);
  return bound.ok ? ok({ as: 'bound' }) : bound;
}

/** Instead of setting a password; sessions begun before end. */
async function takeUp(tx: Tx, arrival: Arrival, invitationHash: string): Promise<Result<Arrived>> {
  const { at } = arrival;
  const taken = await tx.takeInvitation(invitationHash, at);
  if (!taken) return INVITATION_GONE;
  const bound = await bind(tx, arrival, taken.personId);
  if (!bound.ok) return bound;
  if (!(await tx.lockCredential(taken.personId))) await tx.saveCredential(taken.personId, NO_CREDENTIAL);
  await tx.endSessionsEverywhere(taken.personId, at);
  return ok({ as: 'invited' });
}

/** Sends whoever is signed in to bind their account. Whoever has a second factor proves it first: the identity will open this account. */
export async function goToBind(ports: Ports, { actor, programmeId }: Who, back: string): Promise<Result<Departed>> {
  const isBound = await hasFactor(ports.store.in(programmeId), actor.personId);
  if (isBound && !actor.secondFactor) return refuse('second-factor-needed', '绑定统一身份前，请先验证');
  return goToIdentityService(ports, { purpose: 'binding', personId: actor.personId, back, next: null });
}

/** Takes the identity off my account. Refuses where nothing else would open it any more. */
export async function removeIdentity(ports: Ports, { actor, programmeId }: Who): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const credential = await tx.lockCredential(actor.personId);
    if ((await hasFactor(tx, actor.personId)) && !actor.secondFactor) return refuse('second-factor-needed', '解除绑定前，请先验证');
    if (!credential?.passwordHash && (await tx.listPasskeys(actor.personId)).length === 0)
      return refuse('not-permitted', '这个账号没有密码，解除后就不能登录了：请先请系统管理员发一个设置密码的链接');
    await tx.endIdentity(actor.personId, at);
    return ok(null);
  });
}
