import { ok, refuse, type Result } from '../kernel/result.ts';
import { refuseLocked } from './lockout.ts';
import { isRecoveryCode, recoveryHash } from './my-account.ts';
import { openSession, type From } from './open-session.ts';
import type { Ports } from './ports.ts';
import { seatsOf } from './seats.ts';
import type { Tx } from './store.ts';
import type { Credential, Person } from './store-people.ts';

export type SignedIn = { readonly token: string };
export type SignIn = {
  readonly account: string;
  readonly password: string;
  readonly code?: string | undefined;
  readonly programmeId?: string | undefined;
} & From;
type Attempt = SignIn & { readonly programmeId: string; readonly at: string };
/** The failure that counts towards the lock, and the one that only asks for more. */
type Checked = { readonly step: number | null; readonly isProven?: true } | { readonly wrong: string } | { readonly codeNeeded: true };

/**
 * Password, and the code of the second factor where one is set up. Refuses in the same words whether the account or the password
 * is wrong, and locks the account for a while after five failures.
 */
export async function signIn(ports: Ports, asked: SignIn): Promise<Result<SignedIn>> {
  const programmeId = asked.programmeId ?? ports.programmeId;
  const { at } = await ports.moment(programmeId);
  // A failure must stay on record, so the transaction commits it and the refusal travels inside.
  const done = await ports.store.transact(programmeId, async (tx) => ok(await attempt(ports, tx, { ...asked, programmeId, at })));
  return done.ok ? done.value : done;
}

async function attempt(ports: Ports, tx: Tx, asked: Attempt): Promise<Result<SignedIn>> {
  const { account, at, programmeId } = asked;
  const locked = await refuseLocked(tx, account, at);
  if (locked) return locked;
  const person = await tx.findPersonByAccount(account);
  const credential = person && (await tx.lockCredential(person.id));
  const checked = await check(ports, tx, person, credential, asked);
  if ('codeNeeded' in checked) return refuse('second-factor-needed', '请输入身份验证器上的6位动态验证码');
  if ('wrong' in checked || !person || !credential) {
    await tx.noteAttempt({ account, at, succeeded: false });
    return refuse('not-signed-in', 'wrong' in checked ? checked.wrong : WRONG);
  }
  await tx.noteAttempt({ account, at, succeeded: true });
  const [seat] = seatsOf(person);
  if (!seat) return refuse('not-permitted', '这个账号现在没有任何岗位（已离任，或尚待复核），请联系系统管理员');
  if (checked.step !== null) await tx.saveCredential(person.id, { ...credential, totpStep: checked.step });
  return ok({
    token: await openSession(ports, tx, {
      programmeId,
      personId: person.id,
      actingFor: seat.actingFor,
      at,
      secondFactor: checked.step !== null || checked.isProven === true,
      address: asked.address,
      device: asked.device,
    }),
  });
}

const WRONG = '账号或密码不正确，请检查后重试';

async function check(
  ports: Ports,
  tx: Tx,
  person: Person | undefined,
  credential: Credential | undefined,
  { password, code, at }: Attempt,
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
    const isTaken = await tx.takeRecoveryCode(person.id, recoveryHash(ports, person.id, code), at);
    return isTaken ? { step: null, isProven: true } : { wrong: '恢复码不正确或已用过，请换一个' };
  }
  const step = vault.findTotpStep(vault.open(credential.totpSealed), code, at, credential.totpStep);
  return step === undefined ? { wrong: '动态验证码不正确或已用过，请等下一个验证码再试' } : { step };
}
