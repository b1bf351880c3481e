import { z } from 'zod';
import { readAudit } from '../app/audit/read-audit.ts';
import { readGrounds } from '../app/audit/read-grounds.ts';
import { SAMPLE_WAYS } from '../cases/audit/draw-sample.ts';
import type { Role } from '../cases/roles.ts';
import { route, type Route } from './route.ts';

const AUDITOR: readonly Role[] = ['auditor'];

export const auditRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/audit',
    says: '审计抽样：按金额、按风险或轮流，同一份名单和种子抽出的总是同样几家；不给种子只列总数',
    access: AUDITOR,
    query: z.strictObject({
      way: z.enum(SAMPLE_WAYS).default('amount'),
      seed: z.string().trim().min(1).max(200).optional(),
      count: z.coerce.number().int().min(1).max(500).default(5),
    }),
    handle: ({ premises, session, query: { way, seed, count } }) => readAudit(premises.ports, session.who, { way, seed, count }),
  }),
  route({
    method: 'GET',
    path: '/api/v1/audit/cases/:id',
    says: '一笔分录的依据：到那一步为止的经过、文件和条款',
    access: AUDITOR,
    params: z.strictObject({ id: z.string().min(1).max(80) }),
    query: z.strictObject({ version: z.coerce.number().int().min(1).max(100_000) }),
    handle: ({ premises, session, params, query }) => readGrounds(premises.ports, session.who, params.id, query.version),
  }),
];
