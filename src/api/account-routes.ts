import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { endMySession, makeRecoveryCodes, readMyAccount } from '../app/my-account.ts';
import type { Site } from '../app/passkey-ceremony.ts';
import { askForPasskey, beginPasskey, finishPasskey, provePasskey, removePasskey, signInWithPasskey } from '../app/use-passkeys.ts';
import * as requests from '../contract/requests.ts';
import { ok } from '../kernel/result.ts';
import { openRoute, route, type Route } from './route.ts';
import { keepToken } from './session.ts';
import { fromOf, withinLimit } from './sign-in-within.ts';

const one = z.strictObject({ id: z.string().max(1400) });
/** As the browser sees it: the guard has made sure that a request comes from this very origin. */
const siteOf = ({ hostname, host, protocol }: FastifyRequest): Site => ({ id: hostname, origin: `${protocol}://${host}` });

const mine: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/account',
    says: '我的账户：登录中的设备、身份验证方式、剩余恢复码',
    access: 'signed-in',
    handle: ({ premises, session }) => readMyAccount(premises.ports, session.who, session.token),
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/account/sessions/:id',
    says: '终止我的一个登录',
    access: 'signed-in',
    params: one,
    handle: ({ premises, session, params }) => endMySession(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/account/recovery-codes',
    says: '生成十个恢复码，只显示一次，旧的作废',
    access: 'signed-in',
    handle: ({ premises, session }) => makeRecoveryCodes(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/account/passkeys/question',
    says: '开始添加通行密钥',
    access: 'signed-in',
    handle: ({ premises, session, request }) => beginPasskey(premises.ports, session.who, siteOf(request)),
  }),
  route({
    method: 'POST',
    path: '/api/v1/account/passkeys',
    says: '完成添加通行密钥',
    access: 'signed-in',
    body: requests.newPasskey,
    handle: ({ premises, session, request, body }) =>
      finishPasskey(premises.ports, session.who, { site: siteOf(request), token: session.token, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/account/passkeys/:id',
    says: '移除我的一个通行密钥',
    access: 'signed-in',
    params: one,
    handle: ({ premises, session, params }) => removePasskey(premises.ports, session.who, params.id),
  }),
];

const proofs: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v1/session/passkey/question',
    says: '以通行密钥作二次验证：取得要回答的问题',
    access: 'signed-in',
    handle: ({ premises, session, request }) => askForPasskey(premises.ports, session.who, siteOf(request)),
  }),
  route({
    method: 'POST',
    path: '/api/v1/session/passkey',
    says: '以通行密钥作二次验证',
    access: 'signed-in',
    body: requests.passkeyProof,
    handle: ({ premises, session, request, body }) =>
      provePasskey(premises.ports, session.who, { site: siteOf(request), token: session.token, answer: body.answer }),
  }),
  openRoute({
    method: 'POST',
    path: '/api/v1/passkey-session/question',
    says: '以通行密钥登录：取得要回答的问题',
    handle: ({ premises, request }) =>
      withinLimit(premises, request, () => askForPasskey(premises.ports, { programmeId: premises.ports.programmeId }, siteOf(request))),
  }),
  openRoute({
    method: 'POST',
    path: '/api/v1/passkey-session',
    says: '以通行密钥登录；成功后写入会话 Cookie',
    body: requests.passkeyProof,
    handle: async ({ premises, request, reply, body }) => {
      const proof = { site: siteOf(request), answer: body.answer, ...fromOf(request) };
      const result = await withinLimit(premises, request, () => signInWithPasskey(premises.ports, proof));
      if (!result.ok) return result;
      keepToken(request, reply, result.value.token);
      return ok(null);
    },
  }),
];

export const accountRoutes: readonly Route[] = [...mine, ...proofs];
