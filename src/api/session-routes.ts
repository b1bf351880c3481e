import { z } from 'zod';
import { acceptInvitation } from '../app/accept-invitation.ts';
import { bindAccount } from '../app/bind-account.ts';
import { beginEnrolment, finishEnrolment } from '../app/enrolment.ts';
import { readPolicyNow } from '../app/in-force.ts';
import { chooseProgramme, listMyProgrammes } from '../app/my-programmes.ts';
import { proveSecondFactor } from '../app/prove-second-factor.ts';
import { signOut } from '../app/sign-out.ts';
import * as requests from '../contract/requests.ts';
import type { ChosenProgramme } from '../contract/people-views.ts';
import type { MeNow } from '../contract/views.ts';
import { ok } from '../kernel/result.ts';
import { openRoute, route, type Route } from './route.ts';
import { dropToken, keepToken } from './session.ts';
import { fromOf, signInWithin, withinLimit } from './sign-in-within.ts';

const invitation = z.strictObject({ token: z.string().min(20).max(100) });

export const sessionRoutes: readonly Route[] = [
  openRoute({
    method: 'POST',
    path: '/api/v1/session',
    says: '登录：账号、密码，已设置动态验证码的还须验证码；成功后写入会话 Cookie',
    body: requests.signIn,
    handle: async ({ premises, request, reply, body }) => {
      const result = await signInWithin(premises, request, body);
      if (!result.ok) return result;
      keepToken(request, reply, result.value.token);
      return ok(null);
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/session',
    says: '退出登录',
    access: 'signed-in',
    handle: async ({ premises, session, reply }) => {
      await signOut(premises.ports, session.token);
      dropToken(reply);
      return ok(null);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/session/second-factor',
    says: '审批、拨付前输入动态验证码',
    access: 'signed-in',
    body: requests.proof,
    handle: ({ premises, session, body }) => proveSecondFactor(premises.ports, session.token, body.code),
  }),
  route({
    method: 'POST',
    path: '/api/v1/session/enrolment',
    says: '开始设置动态验证码：返回密钥和供验证器扫描的地址，只显示一次',
    access: 'signed-in',
    handle: ({ premises, session }) => beginEnrolment(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/session/enrolment/code',
    says: '输入验证器显示的验证码，完成设置',
    access: 'signed-in',
    body: requests.secondFactor,
    handle: ({ premises, session, body }) => finishEnrolment(premises.ports, session.who, body.code),
  }),
  route({
    method: 'GET',
    path: '/api/v1/me',
    says: '当前登录人和现行的政策版次',
    access: 'signed-in',
    handle: async ({ premises: { ports, bases }, session: { me, who } }) => {
      const { name: edition } = await readPolicyNow(ports, who.programmeId);
      const programmes = bases.size < 2 ? [] : await listMyProgrammes(ports, who);
      return ok({ ...me, edition, programmes } satisfies MeNow);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/session/programme',
    says: '转到我参与的另一个项目：写入那里的会话 Cookie，返回那里的网址',
    access: 'signed-in',
    body: requests.chooseProgramme,
    handle: async ({ premises: { ports, bases }, session, request, reply, body }) => {
      const asked = { token: session.token, id: body.programme, from: fromOf(request) };
      const chosen = await chooseProgramme(ports, session.who, asked);
      if (!chosen.ok) return chosen;
      keepToken(request, reply, chosen.value.token);
      return ok({ address: `${bases.get(body.programme) ?? ''}/home` } satisfies ChosenProgramme);
    },
  }),
  openRoute({
    method: 'POST',
    path: '/api/v1/invitations/:token',
    says: '凭一次性链接设置密码',
    params: invitation,
    body: requests.acceptInvitation,
    handle: ({ premises, params, body }) => acceptInvitation(premises.ports, params.token, body.password),
  }),
  openRoute({
    method: 'POST',
    path: '/api/v1/invitations/:token/account',
    says: '凭一次性链接，用在另一个项目已有的账号：证明是本人后绑定，不另设密码',
    params: invitation,
    body: requests.bindAccount,
    handle: ({ premises, request, params, body }) => withinLimit(premises, request, () => bindAccount(premises.ports, params.token, body)),
  }),
];
