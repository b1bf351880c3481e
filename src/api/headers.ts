import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** What an inline style of this answer must carry; the office's pages read it from a meta tag. */
    nonce: string;
  }
}

const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: forms would then be sent with `Origin: null`, and nothing could prove where they come from.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** Data is no page: nothing in it may ever run or be framed. */
const POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";
export const isForPrograms = ({ url }: FastifyRequest): boolean => url.startsWith('/api/');

/** Puts the security headers on an answer; a page's with a fresh nonce. */
export function secure(request: FastifyRequest, reply: FastifyReply): void {
  const isData = isForPrograms(request);
  if (!isData) request.nonce = randomBytes(16).toString('base64url');
  const policy = isData ? POLICY_OF_DATA : policyWith(request.nonce);
  reply.headers({ ...ALWAYS, 'content-security-policy': policy, 'cache-control': 'no-store' });
  if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
}

/** Security headers on every answer that a route, a hook or the 404 answer makes. */
export function installHeaders(app: FastifyInstance): void {
  app.decorateRequest('nonce', '');
  app.addHook('onRequest', async (request, reply) => secure(request, reply));
}
