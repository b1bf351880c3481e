import type { Enrolment } from '../contract/people-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

/** A fresh secret for the person's authenticator, shown once and of no use until a code of it is given. One that is set up is only replaced by whoever has proved themselves in this session. */
export async function beginEnrolment(ports: Ports, { actor, programmeId }: Who): Promise<Result<Enrolment>> {
  const { store, vault } = ports;
  const { name } = await store.in(programmeId).getProgramme();
  return store.transact(programmeId, async (tx) => {
    const [person, credential] = [await tx.findPerson(actor.personId), await tx.lockCredential(actor.personId)];
    if (!person || !credential) return refuse('not-found', '没有这个账号，请重新登录');
    const isBound = credential.totpConfirmed || (await tx.listPasskeys(actor.personId)).length > 0;
    if (isBound && !actor.secondFactor) return refuse('second-factor-needed', '已绑定身份验证方式；如需更换，请先用现有方式或恢复码验证');
    const fresh = vault.newTotp(person.account, name);
    await tx.saveCredential(person.id, { ...credential, totpNext: vault.seal(fresh.secret) });
    return ok(fresh);
  });
}

/** The first code shows that the authenticator has the secret. The same code may then prove this session, once. */
export async function finishEnrolment(ports: Ports, { actor, programmeId }: Who, code: string): Promise<Result<null>> {
  const { store, vault, moment } = ports;
  const { at } = await moment(programmeId);
  return store.transact(programmeId, async (tx) => {
    const credential = await tx.lockCredential(actor.personId);
    if (!credential?.totpNext) return refuse('bad-input', '请先点“绑定身份验证器”，再输入它显示的验证码');
    const step = vault.findTotpStep(vault.open(credential.totpNext), code, at, null);
    if (step === undefined) return refuse('bad-input', '验证码不正确：请核对手机时间是否准确，并输入最新的6位数字');
    await tx.saveCredential(actor.personId, {
      ...credential,
      totpSealed: credential.totpNext,
      totpConfirmed: true,
      totpStep: null,
      totpNext: null,
    });
    return ok(null);
  });
}
