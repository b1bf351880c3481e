import { ok, refuse, type Result } from '../kernel/result.ts';
import { refuseBound } from './refuse-bound.ts';
import type { Ports, Who } from './ports.ts';
import { hasSecond, mayAdminister, mayConfirm } from './second-person.ts';
import type { Tx } from './store.ts';

/** Takes the second factor off and ends every session; the password alone signs in until a new one is set up. */
async function takeFactorOff(tx: Tx, personId: string, at: string): Promise<void> {
  const credential = await tx.lockCredential(personId);
  if (credential)
    await tx.saveCredential(personId, { ...credential, totpSealed: null, totpConfirmed: false, totpStep: null, totpNext: null });
  await tx.endPasskeys(personId, at);
  await tx.saveRecoveryCodes(personId, [], at);
  await tx.endSessionsEverywhere(personId, at);
}

export type AskedReset = { readonly personId: string; readonly reason: string };

/** An administrator asks to take a lost second factor off. It waits for a second person, where there is one. Answers whether it waits. */
export async function askReset(
  ports: Ports,
  { actor, programmeId }: Who,
  { personId, reason }: AskedReset,
): Promise<Result<{ readonly waits: boolean }>> {
  const may = mayAdminister(actor);
  if (!may.ok) return may;
  if (personId === actor.personId) return refuse('same-person', '不能重置自己的身份验证，请用恢复码登录，或请另一名系统管理员办理');
  const { at, today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const person = await tx.findPerson(personId);
    if (!person) return refuse('not-found', '没有这个人员，请刷新后重选');
    const bound = await refuseBound(ports.store, person);
    if (bound) return bound;
    const open = (await tx.listResets()).some((each) => each.personId === personId && each.done === null);
    if (open) return refuse('already-done', '已提出重置，正等第二人复核');
    const id = ports.newId();
    const waits = await hasSecond(tx, actor.personId, personId);
    await tx.addReset({ id, personId, reason, at, today, by: actor.personId });
    if (!waits) {
      await tx.decideReset(id, { at, by: null, done: true });
      await takeFactorOff(tx, personId, at);
    }
    return ok({ waits });
  });
}

/** The second person's word on a reset. */
export async function decideReset(ports: Ports, { actor, programmeId }: Who, id: string, isAgreed: boolean): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const reset = await tx.lockReset(id);
    if (!reset || reset.done !== null) return refuse('not-found', '这一项已经复核过，请刷新');
    const may = mayConfirm(actor, reset.askedById, reset.personId);
    if (!may.ok) return may;
    const person = await tx.findPerson(reset.personId);
    const bound = person && isAgreed ? await refuseBound(ports.store, person) : null;
    if (bound) return bound;
    await tx.decideReset(id, { at, by: actor.personId, done: isAgreed });
    if (isAgreed) await takeFactorOff(tx, reset.personId, at);
    return ok(null);
  });
}
