import { z } from 'zod';
import { actOnCase } from '../app/act-on-case.ts';
import { keepScan } from '../app/keep-scan.ts';
import { importAdvice } from '../app/import-advice.ts';
import { listBatches } from '../app/list-batches.ts';
import { listDeadlines } from '../app/list-deadlines.ts';
import { listFunds } from '../app/list-funds.ts';
import { listInbox } from '../app/list-inbox.ts';
import { listNotices } from '../app/list-notices.ts';
import { listInspections } from '../app/list-inspections.ts';
import { listPanels } from '../app/list-panels.ts';
import { listPerformance } from '../app/list-performance.ts';
import { listProjects } from '../app/list-projects.ts';
import { listOutlays } from '../app/list-outlays.ts';
import { listRecoveries } from '../app/list-recoveries.ts';
import { issueRatings } from '../app/issue-ratings.ts';
import { listRatings } from '../app/list-ratings.ts';
import { listSanctions } from '../app/list-sanctions.ts';
import { listSelections } from '../app/list-selections.ts';
import { readFigures } from '../app/figures/read-figures.ts';
import { readTownships } from '../app/read-townships.ts';
import { readMonthly } from '../app/read-monthly.ts';
import { readAgenda } from '../app/read-agenda.ts';
import { readCase } from '../app/read-case.ts';
import { listHandedLinks } from '../app/survey/list-survey-links.ts';
import { bindEvaluation } from '../app/folder/bind-evaluation.ts';
import { readHandedUp } from '../app/folder/read-handed-up.ts';
import { requestEvaluation } from '../app/folder/request-evaluation.ts';
import { search } from '../app/search.ts';
import { FUND_ACTS } from '../cases/fund/acts.ts';
import { NOTICE_ACTS } from '../cases/notice/acts.ts';
import { INSPECTION_ACTS } from '../cases/inspection/acts.ts';
import { PANEL_ACTS } from '../cases/panel/acts.ts';
import { LEVEL_NAMES, ROUND_NAMES } from '../cases/performance/records.ts';
import { PERFORMANCE_ACTS } from '../cases/performance/acts.ts';
import { PROJECT_ACTS } from '../cases/project/acts.ts';
import { BATCH_ACTS } from '../cases/batch/acts.ts';
import { OUTLAY_ACTS } from '../cases/outlay/acts.ts';
import { RECOVERY_ACTS } from '../cases/recovery/acts.ts';
import { ROW_ACTS } from '../cases/row/acts.ts';
import { RULING_ACTS } from '../cases/ruling/acts.ts';
import { SANCTION_ACTS } from '../cases/sanction/acts.ts';
import { SELECTION_ACTS } from '../cases/selection/acts.ts';
import { ACT_INPUTS, actRequest } from '../contract/act-inputs.ts';
import { deadlineQuery, evaluationRequest, monthlyQuery, projectQuery, searchQuery } from '../contract/requests.ts';
import type { CaseKind } from '../contract/views.ts';
import { keptRegisters } from '../registers/kept/index.ts';
import { refuse } from '../kernel/result.ts';
import { CASES, CONCERNED, EVALUATING, MEMBERS, OFFICES, PAYING } from '../cases/roles.ts';
import { issueRatings as issueRatingsBody } from '../contract/rating-views.ts';
import { sendAttachment, sendFresh } from './attachment.ts';
import { route, type Route, type Variant } from './route.ts';
import { readOneFile } from './upload.ts';

const ACTS: Record<
  CaseKind,
  Readonly<Record<string, { readonly label: string; readonly from: readonly string[]; readonly consequence?: true }>>
> = {
  project: PROJECT_ACTS,
  selection: SELECTION_ACTS,
  panel: PANEL_ACTS,
  inspection: INSPECTION_ACTS,
  notice: NOTICE_ACTS,
  fund: FUND_ACTS,
  batch: BATCH_ACTS,
  outlay: OUTLAY_ACTS,
  recovery: RECOVERY_ACTS,
  sanction: SANCTION_ACTS,
  performance: PERFORMANCE_ACTS,
  ruling: RULING_ACTS,
  row: ROW_ACTS,
};
const KINDS = Object.keys(ACTS) as CaseKind[];
const id = z.string().min(1).max(80);

/** One address per act that people may do, with what they type for it. */
const variantsOf = (opens: boolean): Variant[] =>
  KINDS.flatMap((kind) =>
    Object.entries(ACTS[kind])
      .filter(([act, { from, consequence }]) => act in ACT_INPUTS && !consequence && from.includes('none') === opens)
      .map(([act, { label }]) => ({
        path: opens ? `/api/v1/cases/${kind}/new/acts/${act}` : `/api/v1/cases/{id}/acts/${act}`,
        says: label,
        body: actRequest.extend({ input: ACT_INPUTS[act as keyof typeof ACT_INPUTS] }),
      })),
  );
const kindOf = (act: string): CaseKind | undefined => KINDS.find((kind) => Object.hasOwn(ACTS[kind], act));

export const caseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/projects',
    says: '企业项目清单：按阶段、结论、乡镇筛选，按名称或信用代码查找',
    access: CONCERNED,
    query: projectQuery,
    handle: ({ premises, session, query }) => listProjects(premises.ports, session.who, query),
  }),
  route({
    method: 'GET',
    path: '/api/v1/search',
    says: '查找：各类案卷（名称、首字母、信用代码）和政策条款，只列出本人可以查看的',
    access: CONCERNED,
    query: searchQuery,
    handle: ({ premises, session, query }) => search(premises.ports, session.who, query.q),
  }),
  route({
    method: 'GET',
    path: '/api/v1/inbox',
    says: '待我办理的事项',
    access: 'signed-in',
    handle: ({ premises, session }) => listInbox(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/agenda',
    says: '专班会议的议题：以前议定没有办完的、等待决定的、已经逾期的',
    access: keptRegisters['meeting-decisions'].writers,
    handle: ({ premises, session }) => readAgenda(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/deadlines',
    says: '正在计算的期限：已超期、七天内、以后、未定天数',
    access: CONCERNED,
    query: deadlineQuery,
    handle: ({ premises, session, query }) => listDeadlines(premises.ports, session.who, query.when),
  }),
  route({
    method: 'GET',
    path: '/api/v1/monthly',
    says: '月度调度：一个月里各项目报没报、与方案差多少',
    access: MEMBERS,
    query: monthlyQuery,
    handle: ({ premises, session, query: { month } }) => readMonthly(premises.ports, session.who, month),
  }),
  route({
    method: 'GET',
    path: '/api/v1/figures',
    says: '图表：等级、投资、改造内容、各阶段用时，每张图附同样数字的表',
    access: MEMBERS,
    handle: ({ premises, session }) => readFigures(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/townships',
    says: '各乡镇的企业、试点、验收和已拨付，附示意图上的位置；未登记乡镇的另计',
    access: MEMBERS,
    handle: ({ premises, session }) => readTownships(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/selections',
    says: '拟试点名单',
    access: MEMBERS,
    handle: ({ premises, session }) => listSelections(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/panels',
    says: '专家评审：各部门看全部，专家只看抽中自己的',
    access: [...MEMBERS, 'expert'],
    handle: ({ premises, session }) => listPanels(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/inspections',
    says: '季度现场核查和随机抽查',
    access: MEMBERS,
    handle: ({ premises, session }) => listInspections(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/notices',
    says: '公示',
    access: MEMBERS,
    handle: ({ premises, session }) => listNotices(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/funds',
    says: '资金指标文件',
    access: OFFICES,
    handle: ({ premises, session }) => listFunds(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/outlays',
    says: '奖励和支出：标杆、龙头、服务商奖励和配套服务支出，以及台账上可以提出支付的；企业、服务商只看本单位的',
    access: [...OFFICES, 'firm', 'provider'],
    handle: ({ premises, session }) => listOutlays(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/recoveries',
    says: '资金追回：在办和已结的，以及现在列入失信名单的企业',
    access: OFFICES,
    handle: ({ premises, session }) => listRecoveries(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/batches',
    says: '拨付：待拨付的补助逐家预演（账簿、公示、核定、文件四方对照），以及已编制的批次',
    access: PAYING,
    handle: ({ premises, session }) => listBatches(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/batches/:id/advice',
    says: '上传银行回单（xlsx、CSV）：成功的入账，失败的退回待拨付，其余列为待查；有一笔不符则全部不登记',
    access: ['finance'],
    params: z.strictObject({ id }),
    files: { fields: z.strictObject({ key: z.string().min(8).max(80) }) },
    handle: async ({ premises, session, params, request }) => {
      const upload = await readOneFile(request, '一份回单');
      if (!upload.ok) return upload;
      const { file, fields } = upload.value;
      const { key = '' } = fields;
      if (!/^[\w-]{8,80}$/u.test(key)) return refuse('bad-input', '页面已过期，请刷新后重新提交');
      return importAdvice(premises.ports, session.who, { batchId: params.id, file, key });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/bank-answers',
    says: '上传银行对一笔支付的书面答复（PDF、JPG、PNG），返回其 SHA-256，认定支付结果时引用',
    access: ['finance'],
    files: {},
    handle: async ({ premises, session, request }) => {
      const upload = await readOneFile(request, '一份答复');
      if (!upload.ok) return upload;
      return keepScan(premises.ports, session.who.programmeId, upload.value.file);
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/sanctions',
    says: '服务商处理：警示、取消合作资格、建议移出资源池；服务商只看本单位的',
    access: [...OFFICES, 'provider'],
    handle: ({ premises, session }) => listSanctions(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/ratings',
    says: '服务商绩效评价：按今天的办理记录逐项计分，附算式；服务商只看本单位的',
    access: [...OFFICES, 'provider'],
    handle: ({ premises, session }) => listRatings(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/ratings',
    says: '把今天的评价告知各服务商（登记到《服务商绩效评价簿》），写明申诉和答复期限',
    access: ['officer'],
    body: issueRatingsBody,
    handle: ({ premises, session, body }) => issueRatings(premises.ports, session.who, body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/performance',
    says: '绩效：每份指标文件的绩效目标办到哪一步，哪些还没有编制，以及按方案目标预填的指标',
    access: EVALUATING,
    handle: ({ premises, session }) => listPerformance(premises.ports, session.who),
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id/evaluation-folder/:round',
    says: '一次绩效评价的成套材料，编号、列明缺项，zip',
    access: PAYING,
    params: z.strictObject({ id, round: z.enum(ROUND_NAMES) }),
    handle: ({ premises, session, params }) => bindEvaluation(premises.ports, session.who, params.id, params.round),
    send: sendFresh,
  }),
  route({
    method: 'POST',
    path: '/api/v1/cases/:id/evaluation-requests/:round',
    says: '提交评价申请：成套材料按当时的样子装订留存，连同已编号的申请公文送市级和自治区促进中心',
    access: ['officer'],
    params: z.strictObject({ id, round: z.enum(ROUND_NAMES) }),
    body: evaluationRequest,
    handle: ({ premises, session, params: { id: caseId, round }, body }) =>
      requestEvaluation(premises.ports, session.who, { caseId, round, ...body }),
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id/evaluation-requests/files/:digest',
    says: '提交评价申请时的公文或者成套材料，原样下载',
    access: [...PAYING, ...LEVEL_NAMES],
    params: z.strictObject({ id, digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    handle: ({ premises, session, params }) => readHandedUp(premises.ports, session.who, params.id, params.digest),
    send: sendAttachment,
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id/survey-links',
    says: '经办代企业领取的满意度问卷链接，截止前有效',
    access: ['officer'],
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => listHandedLinks(premises.ports, session.who, params.id),
  }),
  route({
    method: 'GET',
    path: '/api/v1/cases/:id',
    says: '一个案件的全部：现状、依据、可办事项、时间线',
    access: CASES,
    params: z.strictObject({ id }),
    handle: ({ premises, session, params }) => readCase(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/cases/:id/acts/:act',
    says: '在已有案件上办理事项',
    access: CASES,
    params: z.strictObject({ id, act: id }),
    body: actRequest,
    variants: variantsOf(false),
    handle: async ({ premises, session, params: { id: caseId, act }, body: { version, ...body } }) => {
      const kind = kindOf(act);
      if (kind === undefined) return refuse('not-found', `没有“${act}”这一事项`);
      return actOnCase(premises.ports, session.who, { kind, caseId, act, ...body, ...(version === undefined ? {} : { version }) });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/cases/:kind/new/acts/:act',
    says: '以某一事项新立案件',
    access: CONCERNED,
    params: z.strictObject({ kind: z.enum(KINDS), act: id }),
    body: actRequest,
    variants: variantsOf(true),
    handle: async ({ premises, session, params: { kind, act }, body: { key, input } }) => {
      if (kindOf(act) !== kind) return refuse('not-found', `没有“${act}”这一事项`);
      return actOnCase(premises.ports, session.who, { kind, act, key, input });
    },
  }),
];
