import { ROLE_WORDS, type Role } from '../cases/roles.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Session } from './session.ts';

/** Who may use a route. Nothing is open because somebody forgot to say so: a route without it does not register. */
export type Access = 'anyone' | 'signed-in' | readonly Role[];

export type DeclaredRoute = { readonly method: string; readonly url: string; readonly access: Access; readonly demoOnly: boolean };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** Exists only where the county is a demonstration. */
    demoOnly?: boolean;
    /** Answers a POST without changing anything and without looking at the cookie: needs no proof of origin. */
    changesNothing?: boolean;
  }
  interface FastifyInstance {
    /** Every address of this server and who may use it. */
    declaredRoutes: readonly DeclaredRoute[];
  }
  interface FastifyRequest {
    session: Session | null;
  }
}

/** Whether this session may use a route of that access; the refusal says what is missing. */
export function mayUse(access: Access, session: Session | null): Result<null> {
  if (access === 'anyone') return ok(null);
  if (session === null) return refuse('not-signed-in', '请先登录；登录可能已过期');
  if (access === 'signed-in') return ok(null);
  // Whoever approves, pays or gives out rights first shows that it is really they: until then, their account opens nothing.
  if (session.me.mustEnrol) return refuse('second-factor-needed', '您的岗位须先绑定身份验证方式，请在“我的账户”中绑定后再办理');
  if (access.some((role) => session.me.roles.includes(role))) return ok(null);
  return refuse('not-permitted', `此处由${access.map((role) => ROLE_WORDS[role]).join('、')}使用，您的账号没有该角色`);
}
