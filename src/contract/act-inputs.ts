import { z } from 'zod';
import { isDay, type Day } from '../kernel/day.ts';

/** What people type for each act. Everything else an act needs is loaded by the use case, never sent by the page. */
const text = (label: string, max = 500) => z.string(`请填写${label}`).trim().min(1, `请填写${label}`).max(max, `${label}不超过${max}字`);
const day = z.string().refine((value): value is Day => isDay(value), '日期须为真实日期，如 2026-07-20');
const id = z.string().min(1).max(80);

export const ACT_INPUTS = {
  submitApplication: z.strictObject({}),
  returnApplication: z.strictObject({
    items: z
      .array(z.strictObject({ item: text('要补正的项目', 100), reason: text('原因') }))
      .min(1, '请写明要补正什么')
      .max(40),
    dueOn: day,
  }),
  withdrawApplication: z.strictObject({ reason: text('撤回原因') }),
  confirmEligibility: z.strictObject({ opinion: text('审查意见', 2000) }),
  declareIneligible: z.strictObject({ opinion: text('认定理由', 2000) }),
  contestIneligibility: z.strictObject({ text: text('异议理由', 2000) }),
  submitSelection: z.strictObject({ title: text('名单标题', 60), caseIds: z.array(id).min(1, '名单至少一家企业').max(500) }),
  approveSelection: z.strictObject({}),
  returnSelection: z.strictObject({ reason: text('退回理由') }),
  publishNotice: z.strictObject({
    purpose: z.enum(['pilot', 'award']),
    title: text('公示标题', 80),
    caseIds: z.array(id).min(1, '公示至少一家企业').max(500),
    contact: text('受理电话或地址', 200),
  }),
  raiseObjection: z.strictObject({
    caseId: id.optional(),
    text: text('异议内容', 2000),
    name: text('姓名或单位', 60),
    phone: text('联系电话', 30),
  }),
  settleObjection: z.strictObject({ objectionId: id, upheld: z.boolean('请选择异议是否成立'), reply: text('核查结论', 2000) }),
  concludeNotice: z.strictObject({}),
  registerFundNotice: z.strictObject({ registerRowId: id }),
  /** Answers come from the register of imported answer sheets. */
  assessLevel: z.strictObject({ phase: z.enum(['before', 'after']) }),
  /** All lines of the imported ledger for this firm that are not yet on file. */
  registerExpense: z.strictObject({}),
  ruleOnExpense: z.strictObject({ expenseId: id, reason: text('认定依据') }),
  assignEvaluator: z.strictObject({ evaluator: z.string('请选择评测机构').min(1, '请选择评测机构') }),
  requestAcceptance: z.strictObject({ materials: z.array(z.enum(['application', 'ledger', 'vouchers', 'level-evidence'])) }),
  passAcceptance: z.strictObject({ opinion: text('验收意见', 2000), levelVerified: z.boolean(), investmentAudited: z.boolean() }),
  failAcceptance: z.strictObject({ opinion: text('验收意见', 2000) }),
  completeRectification: z.strictObject({ note: text('整改情况', 2000), completedOn: day }),
  approveByCounty: z.strictObject({
    opinion: text('初审意见', 2000),
    reductionFen: z.int().min(0).max(40_000_000).optional(),
    reductionReason: z.string().max(500).optional(),
  }),
  returnByCounty: z.strictObject({ opinion: text('退回理由', 2000) }),
  approveByCity: z.strictObject({ opinion: text('审核意见', 2000) }),
  returnByCity: z.strictObject({ opinion: text('退回理由', 2000) }),
  confirmAward: z.strictObject({}),
  payAward: z.strictObject({}),
  disqualify: z.strictObject({ reason: text('取消理由', 2000), clause: z.enum(['plan/2.4.2', 'measures/13', 'measures/17']) }),
} as const;

export type OfferedAct = keyof typeof ACT_INPUTS;
export type ActInput<A extends OfferedAct> = z.infer<(typeof ACT_INPUTS)[A]>;

/** `POST /api/v1/cases/:id/acts/:act` (and `POST /api/v1/cases/:kind/new/acts/:act` for acts that open a case). */
export const actRequest = z.strictObject({
  /** The version the page showed; a newer one is refused as stale. Absent for acts that open a case. */
  version: z.int().min(0).optional(),
  /** Idempotency key made by the page: the same key twice is one act. */
  key: z.string().min(8).max(80),
  input: z.record(z.string(), z.unknown()),
});
export type ActRequest = z.infer<typeof actRequest>;
export type ActDone = { readonly id: string; readonly version: number; readonly stage: string };
