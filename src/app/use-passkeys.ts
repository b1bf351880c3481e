import { ok, refuse, type Result } from '../kernel/result.ts';
import { openSession, type From } from './open-session.ts';
import type { Question, Site } from './passkey-ceremony.ts';
import type { Ports, Who } from './ports.ts';
import type { SignedIn } from './sign-in.ts';
import { seatsOf } from './seats.ts';
import type { Tx } from './store.ts';
import type { Passkey } from './store-people.ts';

const LASTS_MS = 5 * 60_000;
const WRONG = '通行密钥没有通过验证，请重试，或改用密码和动态验证码';
const later = (at: string): string => new Date(Date.parse(at) + LASTS_MS).toISOString();

/** What the browser is to ask its device for a new passkey. Whoever has a second factor already proves it first. */
export async function beginPasskey(ports: Ports, { actor, programmeId }: Who, site: Site): Promise<Result<Question>> {
  const { store, ceremony } = ports;
  const { at } = await ports.moment(programmeId);
  return store.transact(programmeId, async (tx) => {
    const [person, credential, known] = [
      await tx.findPerson(actor.personId),
      await tx.lockCredential(actor.personId),
      await tx.listPasskeys(actor.personId),
    ];
    if (!person) return refuse('not-found', '没有这个账号，请重新登录');
    const isBound = credential?.totpConfirmed === true || known.length > 0;
    if (isBound && !actor.secondFactor) return refuse('second-factor-needed', '添加通行密钥前，请先用现有方式或恢复码验证');
    const ids = known.map(({ id }) => id);
    const question = await ceremony.askToRegister(site, person, ids);
    await tx.addChallenge({ challenge: question.challenge, personId: person.id, expiresAt: later(at) });
    return ok(question);
  });
}

/** Keeps the passkey the device made. The session in which it was made is proved by it. */
export async function finishPasskey(
  ports: Ports,
  { actor, programmeId }: Who,
  given: { readonly site: Site; readonly token: string; readonly name: string; readonly answer: unknown },
): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const made = await ports.ceremony.readRegistration(given.site, given.answer, (challenge) =>
      tx.takeChallenge(challenge, actor.personId, at),
    );
    if (!made) return refuse('bad-input', '通行密钥没有添加成功，请重试');
    await tx.addPasskey({ ...made, personId: actor.personId, name: given.name, addedAt: at });
    await tx.saveSecondFactor(ports.hash(given.token), at);
    return ok(null);
  });
}

/** Takes one of my passkeys off. The last factor of whoever needs one stays until another is there. */
export async function removePasskey(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<null>> {
  if (!actor.secondFactor) return refuse('second-factor-needed', '移除通行密钥前，请先验证');
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    await tx.endPasskeys(actor.personId, at, id);
    return ok(null);
  });
}

/** What the browser is to ask for: a passkey of whoever is signed in, or any that it has for this site. */
export async function askForPasskey(ports: Ports, who: Pick<Who, 'programmeId'> & Partial<Who>, site: Site): Promise<Result<Question>> {
  const { programmeId, actor } = who;
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const known = actor ? await tx.listPasskeys(actor.personId) : [];
    if (actor && known.length === 0) return refuse('second-factor-needed', '您还没有通行密钥，请输入动态验证码');
    const ids = known.map(({ id }) => id);
    const question = await ports.ceremony.askToProve(site, ids);
    await tx.addChallenge({ challenge: question.challenge, personId: actor?.personId ?? null, expiresAt: later(at) });
    return ok(question);
  });
}

type Proof = { readonly site: Site; readonly answer: unknown };

/** The passkey that the answer proves, used: its counter moves on and its challenge is spent. */
async function readProof(ports: Ports, tx: Tx, { site, answer }: Proof, at: string, personId: string | null): Promise<Passkey | undefined> {
  const { ceremony } = ports;
  const id = ceremony.idIn(answer);
  const passkey = id === undefined ? undefined : await tx.lockPasskey(id);
  if (!passkey || (personId !== null && passkey.personId !== personId)) return undefined;
  const counter = await ceremony.readProof(site, answer, passkey, (challenge) => tx.takeChallenge(challenge, personId, at));
  if (counter === undefined) return undefined;
  await tx.usePasskey(passkey.id, counter, at);
  return passkey;
}

/** Signs in with a passkey alone: the device has looked at a finger or a PIN, so it is both factors. */
export async function signInWithPasskey(ports: Ports, proof: Proof & From): Promise<Result<SignedIn>> {
  const { programmeId } = ports;
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const passkey = await readProof(ports, tx, proof, at, null);
    const person = passkey && (await tx.findPerson(passkey.personId));
    const [seat] = person ? seatsOf(person) : [];
    if (!person || !seat) return refuse('not-signed-in', WRONG);
    const { address, device } = proof;
    const { actingFor } = seat;
    return ok({
      token: await openSession(ports, tx, { programmeId, personId: person.id, actingFor, at, secondFactor: true, address, device }),
    });
  });
}

/** Proves the rest of this session. */
export async function provePasskey(
  ports: Ports,
  { actor, programmeId }: Who,
  proof: Proof & { readonly token: string },
): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    if (!(await readProof(ports, tx, proof, at, actor.personId))) return refuse('second-factor-needed', WRONG);
    await tx.saveSecondFactor(ports.hash(proof.token), at);
    return ok(null);
  });
}
