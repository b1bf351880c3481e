import { z } from 'zod';
import { fillReportTemplate, listReportTemplates, readReportTemplate } from '../app/reporting/fill-report-template.ts';
import { addReportTemplate, mapReportTemplate } from '../app/reporting/keep-report-template.ts';
import { OFFICES, TEMPLATE_KEEPERS } from '../cases/roles.ts';
import { reportMapping } from '../contract/reporting-views.ts';
import { sendFresh } from './attachment.ts';
import { route, type Route } from './route.ts';
import { readOneFile } from './upload.ts';

const params = z.strictObject({ id: z.string().min(1).max(80) });

export const reportingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/report-templates',
    says: '上级报表：在这里留存的各种空表',
    access: OFFICES,
    handle: ({ premises, session }) => listReportTemplates(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/report-templates',
    says: '留存一份上级报表的空表（.xlsx），按表头认出各列要什么',
    access: TEMPLATE_KEEPERS,
    files: {},
    handle: async ({ premises, session, request }) => {
      const upload = await readOneFile(request, '一份空表');
      return upload.ok ? addReportTemplate(premises.ports, session.who, upload.value.file) : upload;
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/report-templates/:id',
    says: '一份上级报表：表头、各列填什么、今天填出来的内容、表格自带的校验有哪些不通过',
    access: OFFICES,
    params,
    handle: ({ premises, session, params: { id } }) => readReportTemplate(premises.ports, session.who, id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/report-templates/:id/mapping',
    says: '改定一份上级报表的各列填什么',
    access: TEMPLATE_KEEPERS,
    params,
    body: reportMapping,
    handle: ({ premises, session, params: { id }, body }) => mapReportTemplate(premises.ports, session.who, id, body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/report-templates/:id/filled',
    says: '按今天的记录填好的上级报表，其余保持原样',
    access: OFFICES,
    params,
    handle: ({ premises, session, params: { id } }) => fillReportTemplate(premises.ports, session.who, id),
    send: sendFresh,
  }),
];
