import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Who } from '../app/ports.ts';
import { programmeOf } from '../app/tokens.ts';
import type { Me } from '../contract/views.ts';

export type Session = { readonly token: string; readonly who: Who; readonly me: Me };

/** Each programme has its own cookie: whoever works in two is signed in to both. */
export const cookieNamed = (base: string): string => `shuzhuan_session${base.replace('/', '_')}`;
const pathOf = (base: string): string => (base === '' ? '/' : base);
const LONGEST_DAY_SECONDS = 12 * 60 * 60;

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[cookieNamed(request.server.base)];

/** Out of reach of scripts, not sent along by other sites; over https only where the page came over https. For the token's programme. */
export function keepToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const base = request.server.bases.get(programmeOf(token));
  if (base === undefined) throw new Error('a session was opened in a programme that this deployment does not serve');
  const secure = request.protocol === 'https';
  reply.setCookie(cookieNamed(base), token, { path: pathOf(base), httpOnly: true, sameSite: 'lax', secure, maxAge: LONGEST_DAY_SECONDS });
}

export const dropToken = (reply: FastifyReply): void => {
  const { base } = reply.server;
  reply.clearCookie(cookieNamed(base), { path: pathOf(base) });
};

const JOURNEY = 'shuzhuan_identity';
const JOURNEY_SECONDS = 10 * 60;
const journeyPath = (base: string): string => `${base}/sign-in/identity`;

/** The journey to the identity service that this browser is on. `lax`, so that the way back from there still carries it. */
export const journeyOf = (request: FastifyRequest): string | undefined => request.cookies[JOURNEY];
export function keepJourney(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https';
  const path = journeyPath(request.server.base);
  reply.setCookie(JOURNEY, token, { path, httpOnly: true, sameSite: 'lax', secure, maxAge: JOURNEY_SECONDS });
}
export const dropJourney = (reply: FastifyReply): void => {
  reply.clearCookie(JOURNEY, { path: journeyPath(reply.server.base) });
};
