import { z } from 'zod';
import { beginBulk, continueBulk, listBulks, previewBulk, stopBulk } from '../app/bulk.ts';
import { PROJECT_ACTS } from '../cases/project/acts.ts';
import { BULK_ACTS } from '../cases/project/bulk-acts.ts';
import type { Role } from '../cases/roles.ts';
import { bulkBegin, bulkPreview } from '../contract/bulk-views.ts';
import { route, type Route } from './route.ts';

/** Whoever may do one of the acts on a firm by itself. */
const access: readonly Role[] = [...new Set(BULK_ACTS.flatMap((act) => PROJECT_ACTS[act].roles))];
const run = z.strictObject({ id: z.string().regex(/^[\w-]{8,60}$/, '没有这次批量办理') });

export const bulkRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v1/bulk/preview',
    says: '批量办理前逐家预演：哪些办得了，哪些办不了、为什么；什么都不写入',
    access,
    body: bulkPreview,
    handle: ({ premises, session, body }) => previewBulk(premises.ports, session.who, body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/bulk',
    says: '开始一次批量办理：写下办什么、哪些企业；同一编号再发，仍是这一次',
    access,
    body: bulkBegin,
    handle: ({ premises, session, body }) => beginBulk(premises.ports, session.who, body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/bulk/:id/continue',
    says: '接着办几家，每家与单独办理相同；返回各家的结果，办完为止反复请求',
    access,
    params: run,
    handle: ({ premises, session, params }) => continueBulk(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/bulk/:id/stop',
    says: '还没有办的不再办；已经办的不变',
    access,
    params: run,
    handle: ({ premises, session, params }) => stopBulk(premises.ports, session.who, params.id),
  }),
  route({
    method: 'GET',
    path: '/api/v1/bulk',
    says: '我的批量办理和各家的结果，最近的在前',
    access,
    handle: ({ premises, session }) => listBulks(premises.ports, session.who),
  }),
];
