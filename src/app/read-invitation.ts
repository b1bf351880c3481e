import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import { programmeOf } from './tokens.ts';

export const INVITATION_GONE = refuse(
  'not-found',
  '这个邀请链接已用过或已过期，请联系县工信商务局的系统管理员重新邀请；已设过密码的，请直接登录',
);

/** Whether an invitation still holds, so that nobody thinks up a password for one that does not. Only taking it up decides. */
export async function readInvitation(ports: Ports, token: string): Promise<Result<null>> {
  const { store, hash, programmeId } = ports;
  if (programmeOf(token) !== programmeId) return INVITATION_GONE;
  const { at } = await ports.moment(programmeId);
  return (await store.in(programmeId).holdsInvitation(hash(token), at)) ? ok(null) : INVITATION_GONE;
}
