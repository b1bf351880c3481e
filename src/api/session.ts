import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Who } from '../app/ports.ts';
import type { Me } from '../contract/views.ts';

export type Session = { readonly token: string; readonly who: Who; readonly me: Me };

const COOKIE = 'shuzhuan_session';
const LONGEST_DAY_SECONDS = 12 * 60 * 60;

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[COOKIE];

/** Out of reach of scripts, not sent along by other sites; over https only where the page came over https. */
export function keepToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https';
  reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: LONGEST_DAY_SECONDS });
}

export const dropToken = (reply: FastifyReply): void => {
  reply.clearCookie(COOKIE, { path: '/' });
};

const JOURNEY = 'shuzhuan_identity';
const JOURNEY_SECONDS = 10 * 60;

/** The journey to the identity service that this browser is on. `lax`, so that the way back from there still carries it. */
export const journeyOf = (request: FastifyRequest): string | undefined => request.cookies[JOURNEY];
export function keepJourney(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https';
  reply.setCookie(JOURNEY, token, { path: '/sign-in/identity', httpOnly: true, sameSite: 'lax', secure, maxAge: JOURNEY_SECONDS });
}
export const dropJourney = (reply: FastifyReply): void => {
  reply.clearCookie(JOURNEY, { path: '/sign-in/identity' });
};
