import { z } from 'zod';
import { changeRights, confirmRight } from '../app/change-rights.ts';
import { invite, inviteAgain } from '../app/invite.ts';
import { listDuties } from '../app/list-duties.ts';
import { listPeople } from '../app/list-people.ts';
import { askReset, decideReset } from '../app/reset-factor.ts';
import * as requests from '../contract/requests.ts';
import { route, type Route } from './route.ts';

const one = z.strictObject({ id: z.string().max(80) });
const WATCHERS = ['admin', 'director', 'auditor'] as const;
const CONFIRMERS = ['admin', 'director'] as const;

const persons: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/people',
    says: '本项目的人员',
    access: WATCHERS,
    handle: ({ premises, session }) => listPeople(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/people',
    says: '邀请人员：返回设置密码的一次性口令',
    access: ['admin'],
    body: requests.invite,
    handle: ({ premises, session, body }) => invite(premises.ports, session.who, body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/:id/roles',
    says: '更改一人的角色；不留角色即离任，权限和登录立即终止',
    access: ['admin'],
    params: one,
    body: requests.changeRights,
    handle: ({ premises, session, params, body }) => changeRights(premises.ports, session.who, { personId: params.id, ...body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/:id/invitation',
    says: '重新生成设置密码的一次性链接',
    access: ['admin'],
    params: one,
    handle: ({ premises, session, params }) => inviteAgain(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/:id/reset',
    says: '提出重置一人遗失的身份验证方式，由第二人复核',
    access: ['admin'],
    params: one,
    body: requests.askReset,
    handle: ({ premises, session, params, body }) => askReset(premises.ports, session.who, { personId: params.id, ...body }),
  }),
];

/** What takes two people, and who held which role when. */
const duties: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/people/duties',
    says: '任职记录：谁在哪一天有什么角色、由谁授予和复核；on 指定某一天',
    access: WATCHERS,
    query: requests.dutiesQuery,
    handle: ({ premises, session, query }) => listDuties(premises.ports, session.who, query.on),
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/duties/:id',
    says: '第二人复核一项授权：同意后生效',
    access: CONFIRMERS,
    params: one,
    body: requests.secondPerson,
    handle: ({ premises, session, params, body }) => confirmRight(premises.ports, session.who, params.id, body.agreed),
  }),
  route({
    method: 'POST',
    path: '/api/v1/people/resets/:id',
    says: '第二人复核一项身份验证重置',
    access: CONFIRMERS,
    params: one,
    body: requests.secondPerson,
    handle: ({ premises, session, params, body }) => decideReset(premises.ports, session.who, params.id, body.agreed),
  }),
];

export const peopleRoutes: readonly Route[] = [...persons, ...duties];
