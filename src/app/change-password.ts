import { ok, refuse, type Result } from '../kernel/result.ts';
import { hasFactor } from './has-factor.ts';
import { refuseLocked } from './lockout.ts';
import type { Ports, Who } from './ports.ts';
import type { Tx } from './store.ts';

export type ChangedPassword = { readonly old: string; readonly password: string };

/**
 * Puts a new password in place of the old one and ends every session: whoever may have known the old one is out. Wrong old passwords
 * count towards the lock of the account. Refuses whoever has a second factor and has not shown it in this session.
 */
export async function changePassword(ports: Ports, { actor, programmeId }: Who, asked: ChangedPassword): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  // A failure must stay on record, so the transaction commits it and the refusal travels inside.
  const done = await ports.store.transact(programmeId, async (tx) => ok(await change(ports, tx, { actor, at, asked })));
  return done.ok ? done.value : done;
}

type Change = { readonly actor: Who['actor']; readonly at: string; readonly asked: ChangedPassword };

async function change({ vault }: Ports, tx: Tx, { actor: { personId, secondFactor }, at, asked }: Change): Promise<Result<null>> {
  if ((await hasFactor(tx, personId)) && !secondFactor) return refuse('second-factor-needed', '更改密码前，请先在上面验证');
  const account = (await tx.findPerson(personId))?.account ?? '';
  const locked = await refuseLocked(tx, account, at);
  if (locked) return locked;
  const credential = await tx.lockCredential(personId);
  if (!credential?.passwordHash) return refuse('not-permitted', '这个账号还没有密码：需要密码的，请系统管理员发一个设置密码的链接');
  const isRight = await vault.isPassword(asked.old, credential.passwordHash);
  await tx.noteAttempt({ account, at, succeeded: isRight });
  if (!isRight) return refuse('bad-input', '现在的密码不正确，请重新输入');
  await tx.saveCredential(personId, { ...credential, passwordHash: await vault.hashPassword(asked.password) });
  await tx.endSessionsEverywhere(personId, at);
  return ok(null);
}
