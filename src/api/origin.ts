import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** The field of a plain form that proves it came from a page of this session. */
export const FORM_TOKEN = 'csrf';
export const formTokenOf = (sessionToken: string): string => createHash('sha256').update(`form:${sessionToken}`).digest('base64url');

const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);

/** Browsers say where a request comes from; `null` where this one does not say. */
function saysOwnOrigin({ headers, host }: FastifyRequest): boolean | null {
  if (headers.origin !== undefined) return hostOf(headers.origin) === host;
  if (headers['sec-fetch-site'] !== undefined) return ['same-origin', 'none'].includes(String(headers['sec-fetch-site']));
  if (headers.referer !== undefined) return hostOf(headers.referer) === host;
  return null;
}

function carriesFormToken(request: FastifyRequest, sessionToken: string): boolean {
  const field = (request.body as Record<string, unknown> | null | undefined)?.[FORM_TOKEN];
  return typeof field === 'string' && isSame(field, formTokenOf(sessionToken));
}

/**
 * Whether a request that changes something was meant by the person it comes from. Other sites can make a browser send
 * a cookie and a form, but not our header (that needs a preflight, which nobody here answers) and not our form's token.
 */
export function provesOrigin(request: FastifyRequest): Result<null> {
  const foreign = refuse('not-permitted', '请求来源无法确认，请回到本系统页面重新提交');
  const own = saysOwnOrigin(request);
  if (own === false) return foreign;
  if (request.headers['x-shuzhuan'] === '1') return ok(null);
  // A form with files is not read yet. Its browser has said that it comes from here; one that says nothing is not believed.
  if (request.headers['content-type']?.startsWith('multipart/form-data')) return own === true ? ok(null) : foreign;
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (!isForm) return foreign;
  // Where the session gives no power (sign-in, an objection), an old cookie must not stand in the way.
  return request.session === null || carriesFormToken(request, request.session.token) ? ok(null) : foreign;
}
