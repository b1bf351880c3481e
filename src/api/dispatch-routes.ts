import { z } from 'zod';
import { bindVolume } from '../app/dispatches/bind-volume.ts';
import { DISPATCH_FILES, type DispatchFormat } from '../app/dispatches/files.ts';
import { issueDispatch } from '../app/dispatches/issue-dispatch.ts';
import { issuePlans, listPlansToIssue } from '../app/dispatches/issue-plans.ts';
import { listCaseDispatches } from '../app/dispatches/list-case-dispatches.ts';
import { listDispatches } from '../app/dispatches/list-dispatches.ts';
import { draftDispatch, readDispatch } from '../app/dispatches/read-dispatch.ts';
import { keepTemplate, listTemplates, readTemplate } from '../app/dispatches/templates.ts';
import { DISPATCH_KINDS, ISSUERS } from '../documents/dispatch/dispatches.ts';
import { ok, refuse } from '../kernel/result.ts';
import { sendAttachment, sendFresh } from './attachment.ts';
import { MEMBERS, OFFICES, PAYING, TEMPLATE_KEEPERS } from '../cases/roles.ts';
import { route, type Route } from './route.ts';
import { readOneFile } from './upload.ts';

const id = z.string().min(1).max(80);
const planToIssue = z.strictObject({ caseId: id, occasion: z.number().int().min(0), name: z.string().max(200) });
const kind = z.enum(DISPATCH_KINDS);
/** The version that the page showed when somebody began to change it. */
const seenVersion = z.coerce.number().int().min(0).max(1_000_000);
const format = z.enum(Object.keys(DISPATCH_FILES) as DispatchFormat[]);

export const dispatchRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/dispatches',
    says: '发文登记：全部已编号的公文',
    access: OFFICES,
    handle: ({ premises, session }) => listDispatches(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/plans-to-issue',
    says: '方案已经审定、还没有印发一企一策的企业',
    access: ['officer'],
    handle: ({ premises, session }) => listPlansToIssue(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/plans-to-issue',
    says: '把列出的一企一策逐家编号印发，一家不成不影响别家',
    access: ['officer'],
    body: z.strictObject({ plans: z.array(planToIssue).min(1).max(10_000) }),
    handle: ({ premises, session, body }) => issuePlans(premises.ports, session.who, body.plans),
  }),
  route({
    method: 'GET',
    path: '/api/v1/dispatch-templates',
    says: '各种公文现在用的单位模板',
    access: OFFICES,
    handle: ({ premises, session }) => listTemplates(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/dispatch-templates/:kind',
    says: '更换一种公文的单位模板（.docx），先检查字段、宏和外部引用',
    access: TEMPLATE_KEEPERS,
    params: z.strictObject({ kind }),
    files: { fields: z.strictObject({ version: seenVersion }) },
    handle: async ({ premises, session, params, request }) => {
      const upload = await readOneFile(request, '一个模板');
      if (!upload.ok) return upload;
      const seen = seenVersion.safeParse(upload.value.fields['version']);
      if (!seen.success) return refuse('bad-input', '请刷新页面后再上传');
      return keepTemplate(premises.ports, session.who, params.kind, seen.data, upload.value.file);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/dispatch-templates/:kind/standard',
    says: '一种公文改回标准版式',
    access: TEMPLATE_KEEPERS,
    params: z.strictObject({ kind }),
    body: z.strictObject({ version: seenVersion }),
    handle: ({ premises, session, params, body }) => keepTemplate(premises.ports, session.who, params.kind, body.version, null),
  }),
  route({
    method: 'GET',
    path: '/api/v1/dispatch-templates/:kind/file',
    says: '一种公文现在用的单位模板，原样下载',
    access: OFFICES,
    params: z.strictObject({ kind }),
    handle: ({ premises, session, params }) => readTemplate(premises.ports, session.who, params.kind),
    send: sendFresh,
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id/dispatches',
    says: '一个案件的公文：已印发的及其每个数字的出处，可以印发的',
    access: MEMBERS,
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => listCaseDispatches(premises.ports, session.who, params.id),
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id/volume',
    says: '一企一档：一家企业的全部案卷装订成一个 PDF，带目录、页码和附件',
    access: PAYING,
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => bindVolume(premises.ports, session.who, params.id),
    send: sendFresh,
  }),
  route({
    method: 'POST',
    path: '/api/v1/cases/:id/dispatches/:kind',
    says: '编号印发一件公文：取下一个发文字号，排成 Word 和 PDF 留存',
    access: ISSUERS,
    params: z.strictObject({ id, kind }),
    handle: async ({ premises, session, params }) => {
      const issued = await issueDispatch(premises.ports, session.who, params.id, params.kind);
      return issued.ok ? ok({ id: issued.value.id, sequence: issued.value.paper.number.sequence }) : issued;
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id/dispatches/:kind/draft/:format',
    says: '公文的草稿，没有编号，不留存',
    access: ISSUERS,
    params: z.strictObject({ id, kind, format }),
    handle: ({ premises, session, params }) => draftDispatch(premises.ports, session.who, params.id, params.kind, params.format),
    send: sendFresh,
  }),
  route({
    method: 'GET',
    path: '/api/v1/dispatches/:id/:format',
    says: '已印发的一件公文，与印发时逐字节相同',
    access: MEMBERS,
    params: z.strictObject({ id, format }),
    handle: ({ premises, session, params }) => readDispatch(premises.ports, session.who, params.id, params.format),
    send: sendAttachment,
  }),
];
