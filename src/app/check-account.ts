import { ok, refuse, type Result } from '../kernel/result.ts';
import { refuseLocked } from './lockout.ts';
import { isRecoveryCode, recoveryHash } from './my-account.ts';
import type { Ports } from './ports.ts';
import type { Tx } from './store.ts';
import type { Credential, Person } from './store-people.ts';

/** What somebody gives to show that an account is theirs. */
export type Given = { readonly account: string; readonly password: string; readonly code?: string | undefined };
/** `isProven`: the second factor was shown as well. */
export type CheckedAccount = { readonly person: Person; readonly isProven: boolean };
/** The failure that counts towards the lock, and the one that only asks for more. */
type Checked = { readonly step: number | null; readonly isProven?: true } | { readonly wrong: string } | { readonly codeNeeded: true };
type Attempt = Given & { readonly programmeId: string; readonly at: string };

const WRONG = '账号或密码不正确，请检查后重试';

/**
 * Whose account it is, by password and the code of the second factor where one is set up. Refuses in the same words whether the
 * account or the password is wrong, and locks the account for a while after five failures. Must be committed also where it refuses:
 * a failure stays on record.
 */
export async function checkAccount(ports: Ports, tx: Tx, asked: Attempt): Promise<Result<CheckedAccount>> {
  const { account, at } = asked;
  const locked = await refuseLocked(tx, account, at);
  if (locked) return locked;
  const person = await tx.findPersonByAccount(account);
  const credential = person && (await tx.lockCredential(person.id));
  const checked = await check(ports, tx, person, credential, asked);
  if ('codeNeeded' in checked) return refuse('second-factor-needed', '请输入身份验证器上的6位动态验证码');
  const isRight = !('wrong' in checked) && person !== undefined && credential !== undefined;
  await tx.noteAttempt({ account, at, succeeded: isRight });
  if (!isRight) return refuse('not-signed-in', 'wrong' in checked ? checked.wrong : WRONG);
  if (checked.step !== null) await tx.saveCredential(person.id, { ...credential, totpStep: checked.step });
  return ok({ person, isProven: checked.step !== null || checked.isProven === true });
}

async function check(
  ports: Ports,
  tx: Tx,
  person: Person | undefined,
  credential: Credential | undefined,
  { password, code, at, programmeId }: Attempt,
): Promise<Checked> {
  const { vault } = ports;
  if (!person || !credential?.passwordHash) {
    // As slow as a real check, so that the time does not tell which accounts exist.
    await vault.hashPassword(password);
    return { wrong: WRONG };
  }
  if (!(await vault.isPassword(password, credential.passwordHash))) return { wrong: WRONG };
  if (!credential.totpConfirmed || credential.totpSealed === null) return { step: null };
  if (code === undefined || code === '') return { codeNeeded: true };
  if (isRecoveryCode(code)) {
    const own = recoveryHash(ports, person.home ?? { programmeId, personId: person.id }, code);
    const isTaken = await tx.takeRecoveryCode(person.id, own, at);
    return isTaken ? { step: null, isProven: true } : { wrong: '恢复码不正确或已用过，请换一个' };
  }
  const step = vault.findTotpStep(vault.open(credential.totpSealed), code, at, credential.totpStep);
  return step === undefined ? { wrong: '动态验证码不正确或已用过，请等下一个验证码再试' } : { step };
}
