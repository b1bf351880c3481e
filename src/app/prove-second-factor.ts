import { ok, refuse, type Result } from '../kernel/result.ts';
import { getAccount } from './get-account.ts';
import { refuseLocked } from './lockout.ts';
import { isRecoveryCode, recoveryHash } from './my-account.ts';
import type { Ports } from './ports.ts';
import type { Tx } from './store.ts';
import type { ActingPerson } from './store-people.ts';
import { programmeOf } from './tokens.ts';

/** A fresh code proves the second factor for the rest of the session. A code counts once; five wrong ones lock the account for a while. */
export async function proveSecondFactor(ports: Ports, token: string, code: string): Promise<Result<null>> {
  const programmeId = programmeOf(token);
  const found = await ports.store.in(programmeId).findSession(ports.hash(token));
  if (!found) return refuse('not-signed-in', '登录已过期，请重新登录');
  const { at } = await ports.moment(programmeId);
  const done = await ports.store.transact(programmeId, async (tx) =>
    ok(await prove(ports, tx, { person: found.person, programmeId, token, code, at })),
  );
  return done.ok ? done.value : done;
}

type Proof = {
  readonly person: ActingPerson;
  readonly programmeId: string;
  readonly token: string;
  readonly code: string;
  readonly at: string;
};

async function prove(ports: Ports, tx: Tx, { person, programmeId, token, code, at }: Proof): Promise<Result<null>> {
  const { vault, hash } = ports;
  const { id, account } = person;
  const locked = await refuseLocked(tx, account, at);
  if (locked) return locked;
  const credential = await tx.lockCredential(id);
  if (isRecoveryCode(code)) {
    const own = recoveryHash(ports, await getAccount(tx, { programmeId, personId: id }), code);
    const isTaken = await tx.takeRecoveryCode(id, own, at);
    await tx.noteAttempt({ account, at, succeeded: isTaken });
    if (!isTaken) return refuse('second-factor-needed', '恢复码不正确或已用过，请换一个');
    await tx.saveSecondFactor(hash(token), at);
    return ok(null);
  }
  if (!credential?.totpConfirmed || credential.totpSealed === null)
    return refuse('second-factor-needed', '您还没有绑定身份验证器，请先在“我的账户”中绑定');
  const step = vault.findTotpStep(vault.open(credential.totpSealed), code, at, credential.totpStep);
  await tx.noteAttempt({ account, at, succeeded: step !== undefined });
  if (step === undefined) return refuse('second-factor-needed', '动态验证码不正确或已用过，请等下一个验证码再试');
  await tx.saveCredential(id, { ...credential, totpStep: step });
  await tx.saveSecondFactor(hash(token), at);
  return ok(null);
}
