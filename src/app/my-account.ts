import type { MyAccount, RecoveryCodes } from '../contract/people-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { getAccount } from './get-account.ts';
import type { Ports, Who } from './ports.ts';
import type { Home } from './store-people.ts';

const CODES = 10;
/** 80 bits each: a slow hash would add nothing. */
const CODE_LENGTH = 16;
const RECOVERY = /^[0-9A-Z]{16}$/;

/** A recovery code as it is compared: however it was typed. */
const codeOf = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
export const isRecoveryCode = (typed: string): boolean => RECOVERY.test(codeOf(typed));
export const recoveryHash = ({ hash }: Pick<Ports, 'hash'>, { personId }: Home, code: string): string =>
  hash(`recovery:${personId}:${codeOf(code)}`);

/** Where I am signed in, what proves that it is me, and how many recovery codes are left. */
export async function readMyAccount(ports: Ports, { actor, programmeId }: Who, token: string): Promise<Result<MyAccount>> {
  const reads = ports.store.in(programmeId);
  const { at } = await ports.moment(programmeId);
  const [sessions, credential, passkeys, recoveryCodes, binding] = await Promise.all([
    reads.listSessionsOf(actor.personId, ports.hash(token), at),
    reads.findCredential(actor.personId),
    reads.listPasskeys(actor.personId),
    reads.countRecoveryCodes(actor.personId),
    reads.findBinding(actor.personId),
  ]);
  const shown = passkeys.map(({ id, name, addedAt, usedAt }) => ({ id, name, addedAt, usedAt }));
  const service = ports.identityService;
  return ok({
    sessions,
    totp: credential?.totpConfirmed ?? false,
    passkeys: shown,
    recoveryCodes,
    identityService: service && { name: service.name, boundAt: binding?.boundAt ?? null },
  });
}

/** Ends one of my sessions, here or on another device. Refuses one that is not mine or has ended. */
export async function endMySession(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) =>
    (await tx.endSessionOf(actor.personId, id, at)) === 1 ? ok(null) : refuse('not-found', '这个登录已经终止，请刷新'),
  );
}

/** Ten fresh codes for a lost phone, shown once; older ones no longer work. Refuses whoever has not proved who they are in this session. */
export async function makeRecoveryCodes(ports: Ports, { actor, programmeId }: Who): Promise<Result<RecoveryCodes>> {
  if (!actor.secondFactor) return refuse('second-factor-needed', '生成恢复码须先完成身份验证');
  const { at } = await ports.moment(programmeId);
  const codes = Array.from({ length: CODES }, () => ports.vault.newCode(CODE_LENGTH));
  return ports.store.transact(programmeId, async (tx) => {
    const account = await getAccount(tx, { programmeId, personId: actor.personId });
    const hashes = codes.map((code) => recoveryHash(ports, account, code));
    await tx.saveRecoveryCodes(actor.personId, hashes, at);
    return ok({ codes: codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-')) });
  });
}
