import { invite } from '../app/invite.ts';
import { listPeople } from '../app/list-people.ts';
import * as requests from '../contract/requests.ts';
import { route, type Route } from './route.ts';

export const peopleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/people',
    says: '本项目的人员',
    access: ['admin'],
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
];
