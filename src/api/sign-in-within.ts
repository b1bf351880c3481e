import type { FastifyRequest } from 'fastify';
import type { From } from '../app/open-session.ts';
import { signIn, type SignedIn, type SignIn } from '../app/sign-in.ts';
import { refuse, type Result } from '../kernel/result.ts';
import type { Premises } from './premises.ts';

/** Where a request comes from, for the list of one's sessions. */
export const fromOf = ({ ip, headers }: FastifyRequest): From => ({ address: ip, device: headers['user-agent'] });

/** Tries to sign in, unless too many attempts from this address have failed lately: nobody guesses by the thousand. */
export async function withinLimit<T>({ limits }: Premises, { ip }: FastifyRequest, attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  const { failedSignIns } = limits;
  if (failedSignIns.isSpent(ip)) {
    const minutes = Math.ceil(failedSignIns.waitMs(ip) / 60_000);
    return refuse('too-many', `这个网络地址登录失败次数过多，请${minutes}分钟后再试`);
  }
  // Counted before its end is known: of hundreds at once, all would be let through otherwise, each costing a password's hash.
  failedSignIns.count(ip);
  const result = await attempt();
  if (result.ok || result.refusal.code !== 'not-signed-in') failedSignIns.giveBack(ip);
  return result;
}

/** Account and password, within the limit of the address. */
export const signInWithin = (premises: Premises, request: FastifyRequest, given: SignIn): Promise<Result<SignedIn>> =>
  withinLimit(premises, request, () => signIn(premises.ports, { ...given, ...fromOf(request) }));
