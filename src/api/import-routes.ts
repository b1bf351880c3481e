import { z } from 'zod';
import { commitImport } from '../app/commit-import.ts';
import { previewImport } from '../app/preview-import.ts';
import { readImport } from '../app/read-import.ts';
import { readImportProgress, readOpenImport } from '../app/read-import-progress.ts';
import { route, type Route } from './route.ts';
import { readUpload } from './upload.ts';

const id = z.string().min(1).max(80);

export const importRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v1/imports',
    says: '上传申报等材料，先看后导：返回逐格的问题和每家企业的判定，尚未写入',
    access: ['officer'],
    files: {},
    handle: async ({ premises, session, request }) => {
      const upload = await readUpload(request);
      return upload.ok ? previewImport(premises.ports, session.who, upload.value.files) : upload;
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/imports/open',
    says: '正在建立案件的导入，没有时 open 为 null',
    access: ['officer'],
    handle: ({ premises, session }) => readOpenImport(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/imports/:id/progress',
    says: '已确认的导入办到了哪里，没能建立案件的逐条说明',
    access: ['officer'],
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => readImportProgress(premises.ports, session.who, params.id),
  }),
  route({
    method: 'GET',
    path: '/api/v1/imports/:id',
    says: '再看一次待导入的内容',
    access: ['officer'],
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => readImport(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/imports/:id/commit',
    says: '确认导入：随即在后台登记台账、建立案件；同一批材料导入两次不会增加任何内容',
    access: ['officer'],
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => commitImport(premises.ports, session.who, params.id),
  }),
];
