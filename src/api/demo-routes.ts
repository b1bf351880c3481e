import { demoSignIn } from '../app/demo-sign-in.ts';
import { moveDemoClock } from '../app/move-demo-clock.ts';
import * as requests from '../contract/requests.ts';
import { ok } from '../kernel/result.ts';
import { openRoute, route, type Route } from './route.ts';
import { keepToken } from './session.ts';

export const demoRoutes: readonly Route[] = [
  openRoute({
    method: 'POST',
    path: '/api/v1/demo/session',
    says: '演示县：以某一角色登录（正式部署中没有此地址）',
    demoOnly: true,
    body: requests.demoSignIn,
    handle: async ({ premises, request, reply, body }) => {
      const result = await demoSignIn(premises.ports, body);
      if (!result.ok) return result;
      keepToken(request, reply, result.value.token);
      return ok(null);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/demo/clock',
    says: '演示县：把模拟日期向后拨（正式部署中没有此地址）',
    access: 'signed-in',
    demoOnly: true,
    body: requests.demoClock,
    handle: ({ premises, body }) => moveDemoClock(premises.ports, body.today),
  }),
];
