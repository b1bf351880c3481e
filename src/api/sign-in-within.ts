import type { FastifyRequest } from 'fastify';
import { signIn, type SignedIn, type SignIn } from '../app/sign-in.ts';
import { refuse, type Result } from '../kernel/result.ts';
import type { Premises } from './premises.ts';

/** Signs in, unless too many attempts from this address have failed lately: passwords are not guessed by the thousand. */
export async function signInWithin({ ports, limits }: Premises, { ip }: FastifyRequest, given: SignIn): Promise<Result<SignedIn>> {
  const { failedSignIns } = limits;
  if (failedSignIns.isSpent(ip)) return refuse('too-many', '登录失败次数过多，请15分钟后再试，或请系统管理员重置密码');
  // Counted before its end is known: of hundreds at once, all would be let through otherwise, each costing a password's hash.
  failedSignIns.count(ip);
  const result = await signIn(ports, given);
  if (result.ok || result.refusal.code !== 'not-signed-in') failedSignIns.giveBack(ip);
  return result;
}
