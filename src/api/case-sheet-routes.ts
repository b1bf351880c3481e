import { z } from 'zod';
import { exportCaseSheet } from '../app/case-sheets/export-case-sheet.ts';
import { previewCaseSheet } from '../app/case-sheets/preview-case-sheet.ts';
import { takeCaseSheet } from '../app/case-sheets/take-case-sheet.ts';
import { PROJECT_ACTS } from '../cases/project/acts.ts';
import { CASE_SHEETS } from '../cases/project/sheets/index.ts';
import type { Role } from '../cases/roles.ts';
import { caseSheetName, takeCaseSheet as takeBody } from '../contract/case-sheet-views.ts';
import { isMonth } from '../kernel/month.ts';
import { sendFresh } from './attachment.ts';
import { route, type Route } from './route.ts';
import { readOneFile } from './upload.ts';

/** Whoever may do one of the acts by itself. */
const access: readonly Role[] = [...new Set(Object.values(CASE_SHEETS).flatMap(({ act }) => PROJECT_ACTS[act].roles))];
const params = z.strictObject({ name: caseSheetName });

export const caseSheetRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/case-sheets/:name',
    says: '导出可以离线填写再导入的表：一个项目的，或自己能看的全部项目的',
    access,
    params,
    query: z.strictObject({
      month: z.string().refine(isMonth, '请选择月份').optional(),
      case: z.string().min(1).max(80).optional(),
    }),
    handle: ({ premises, session, params: { name }, query: { month, case: caseId } }) =>
      exportCaseSheet(premises.ports, session.who, name, { month, caseId }),
    send: sendFresh,
  }),
  route({
    method: 'POST',
    path: '/api/v1/case-sheets/:name/preview',
    says: '上传离线填好的表，逐家、逐格说明会改什么、哪些不行、为什么；什么都不写入',
    access,
    params,
    files: {},
    handle: async ({ premises, session, params: { name }, request }) => {
      const upload = await readOneFile(request, '一个表格');
      return upload.ok ? previewCaseSheet(premises.ports, session.who, name, upload.value.file) : upload;
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/case-sheets/:name',
    says: '采用离线填好的内容：逐家办理，与在页面上办理相同；同一编号再发，不会办两次',
    access,
    params,
    body: takeBody,
    handle: ({ premises, session, params: { name }, body }) => takeCaseSheet(premises.ports, session.who, name, body),
  }),
];
