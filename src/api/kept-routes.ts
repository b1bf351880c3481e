import { z } from 'zod';
import { keepRowFile } from '../app/kept/keep-row-file.ts';
import { listKept } from '../app/kept/list-kept.ts';
import { previewSheet } from '../app/kept/preview-sheet.ts';
import { rankForNeed } from '../app/kept/rank-for-need.ts';
import { readKept } from '../app/kept/read-kept.ts';
import { readRowFile } from '../app/kept/read-row-file.ts';
import { takeRows } from '../app/kept/take-rows.ts';
import { takeRows as takeRowsBody } from '../contract/row-views.ts';
import { sendAttachment } from './attachment.ts';
import { BOOKED, MEMBERS } from '../cases/roles.ts';
import { route, type Route } from './route.ts';
import { readOneFile } from './upload.ts';

const name = z.strictObject({ name: z.string().min(1).max(60) });

export const keptRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/kept-registers',
    says: '在线登记的台账一览：各有多少行、待办和逾期',
    access: BOOKED,
    handle: ({ premises, session }) => listKept(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/provider-ranking',
    says: '按企业的需求给资源池的服务商排序，附每家的得分和理由',
    access: MEMBERS,
    query: z.strictObject({ need: z.string().trim().min(1, '请写明需要的服务').max(200, '需要的服务不超过200字') }),
    handle: ({ premises, session, query }) => rankForNeed(premises.ports, session.who, query.need),
  }),
  route({
    method: 'GET',
    path: '/api/v1/kept-registers/:name',
    says: '一本在线登记的台账的各行',
    access: BOOKED,
    params: name,
    handle: ({ premises, session, params }) => readKept(premises.ports, session.who, params.name),
  }),
  route({
    method: 'POST',
    path: '/api/v1/kept-registers/:name/preview',
    says: '上传离线修改后的表格，先看逐格差异，尚未写入',
    access: MEMBERS,
    params: name,
    files: {},
    handle: async ({ premises, session, params, request }) => {
      const upload = await readOneFile(request, '一个表格');
      if (!upload.ok) return upload;
      return previewSheet(premises.ports, session.who, params.name, upload.value.file);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/kept-registers/:name/rows',
    says: '采用离线修改后的各行：全部写入或全部不写',
    access: MEMBERS,
    params: name,
    body: takeRowsBody,
    handle: ({ premises, session, params, body }) => takeRows(premises.ports, session.who, params.name, body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/kept-registers/:name/files',
    says: '上传一份要登记到这本台账的文件，返回其 SHA-256',
    access: MEMBERS,
    params: name,
    files: {},
    handle: async ({ premises, session, params, request }) => {
      const upload = await readOneFile(request, '一个文件');
      if (!upload.ok) return upload;
      return keepRowFile(premises.ports, session.who, params.name, upload.value.file);
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/rows/:id/files/:digest',
    says: '台账一行所附的文件；能看这本台账的人才能看',
    access: BOOKED,
    params: z.strictObject({
      id: z.string().min(1).max(80),
      digest: z.string().regex(/^[0-9a-f]{64}$/, '文件编号为64位十六进制的 SHA-256'),
    }),
    handle: ({ premises, session, params }) => readRowFile(premises.ports, session.who, params.id, params.digest),
    send: sendAttachment,
  }),
];
