import { z } from 'zod';
import { listLiveCases } from '../app/list-live-cases.ts';
import { listRegisters } from '../app/list-registers.ts';
import { readFile } from '../app/read-file.ts';
import { readPaper } from '../app/papers/read-paper.ts';
import { readRegister } from '../app/read-register.ts';
import { CONCERNED, OFFICES } from '../cases/roles.ts';
import { route, type Route } from './route.ts';
import { sendAttachment } from './attachment.ts';

export const bookRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/registers',
    says: '台账一览',
    access: OFFICES,
    handle: ({ premises, session }) => listRegisters(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/live-cases',
    says: '政策推演所用的在办案卷：每个判定的事实，只读',
    access: OFFICES,
    handle: ({ premises, session }) => listLiveCases(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/registers/:name',
    says: '一本台账的各行及其来源',
    access: OFFICES,
    params: z.strictObject({ name: z.string().min(1).max(60) }),
    handle: ({ premises, session, params }) => readRegister(premises.ports, session.who, params.name),
  }),
  route({
    method: 'GET',
    path: '/api/v1/papers/:id/file',
    says: '一份材料的原件；能看这件案卷的人才能看',
    access: CONCERNED,
    params: z.strictObject({ id: z.string().min(1).max(80) }),
    handle: ({ premises, session, params }) => readPaper(premises.ports, session.who, params.id),
    send: sendAttachment,
  }),
  route({
    method: 'GET',
    path: '/api/v1/files/:digest',
    says: '原始文件，按其 SHA-256',
    access: CONCERNED,
    params: z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/, '文件编号为64位十六进制的 SHA-256') }),
    handle: ({ premises, session, params }) => readFile(premises.ports, session.who, params.digest),
    send: sendAttachment,
  }),
];
