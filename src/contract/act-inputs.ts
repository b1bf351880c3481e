import { z } from 'zod';
import type { ExpenseCategory } from '../../policy/policy.ts';
import { MOST_AWARDS, OUTCOME_NAMES } from '../cases/batch/records.ts';
import { SPENDING_PURPOSE_NAMES } from '../cases/outlay/records.ts';
import { REVIEWS } from '../cases/panel/records.ts';
import { NO_PLACE } from '../cases/device-claims.ts';
import { LINE_OUTCOMES, ROUNDS } from '../cases/inspection/records.ts';
import { DEADLINES, type DeadlineName } from '../cases/deadlines/rules.ts';
import { GROUNDS } from '../cases/project/suspension/words.ts';
import { PROPOSABLE } from '../cases/project/ending/triggers.ts';
import { BLOCKER_OWNERS, BLOCKER_SOURCES } from '../cases/project/blocker/records.ts';
import { CHECK_OUTCOMES } from '../cases/project/evidence/records.ts';
import { WORKS } from '../cases/project/plan/records.ts';
import { MOST_MARK, SERVICE_QUESTIONS, type ServiceQuestion } from '../cases/project/delivery/records.ts';
import { CATEGORY_WORDS } from '../cases/project/plan/words.ts';
import { DISPOSALS, RECEIPT_WAYS, TRIGGER_NAMES, type Disposal, type ReceiptWay } from '../cases/recovery/records.ts';
import {
  ASPECT_NAMES,
  BOUND_NAMES,
  CORRECTORS,
  FIGURE_NAMES,
  LEVEL_NAMES,
  RESULT_NAMES,
  ROUND_NAMES,
  SUPERVISION_NAMES,
} from '../cases/performance/records.ts';
import { MEASURES, OFFENCES, type Measure, type Offence } from '../cases/sanction/records.ts';
import { compactNumber, isAccountNumber, isUnionNumber } from '../kernel/bank-account.ts';
import { isMonth, type Month } from '../kernel/month.ts';
import { ROW_INPUTS } from './row-inputs.ts';
import { FUND_USES, type FundUse } from '../kernel/fund-use.ts';
import { dayField } from './day-field.ts';

/** What people type for each act. Everything else an act needs is loaded by the use case, never sent by the page. */
const text = (label: string, max = 500) => z.string(`请填写${label}`).trim().min(1, `请填写${label}`).max(max, `${label}不超过${max}字`);
const day = dayField();
const month = z.string().refine((value): value is Month => isMonth(value), '请选择月份');
const id = z.string().min(1).max(80);

const name = text('名称', 80);
const creditCode = z.string().regex(/^[0-9A-Z]{18}$/, '统一社会信用代码为18位大写字母和数字');
const NO_AMOUNT = '请填写金额：写成数字，最多两位小数';
const fen = z
  .int({ error: ({ input }) => (input === undefined ? NO_AMOUNT : '金额须精确到分') })
  .positive('金额须大于零')
  .max(100_000_000_000, '金额过大，请核对单位');
const weighing = z.strictObject({ weighed: text('怎样考虑绩效评价结果', 1000).optional() });
const serviceMark = (name: ServiceQuestion) => {
  const says = `请选择：${SERVICE_QUESTIONS[name]}`;
  return z.int(says).min(1, says).max(MOST_MARK, says);
};
const places = (field: string) => z.int(`请填写${field}专家人数`).min(1, `${field}领域至少1人`).max(9, '每个领域不超过9人');
type UseFields = Record<FundUse, z.ZodOptional<typeof fen>>;
const planLine = z.strictObject({
  no: text('项号', 10),
  what: text('建设内容', 80),
  works: z.enum(WORKS, '请选择改造类别'),
  category: z.enum(Object.keys(CATEGORY_WORDS) as [ExpenseCategory, ...ExpenseCategory[]], '请选择支出类别'),
  supplier: z.strictObject({ name, creditCode: creditCode.optional() }).optional(),
  plannedFen: fen,
  dueOn: day,
});

/** Where an audit found another figure than ours. */
const differences = z
  .array(z.strictObject({ expenseId: id, fen, note: text('原因', 400).optional() }))
  .max(500)
  .optional();
const period = { deadline: z.enum(Object.keys(DEADLINES) as [DeadlineName, ...DeadlineName[]], '请选择期限'), subject: z.string().max(80) };

const ground = {
  trigger: z.enum(TRIGGER_NAMES, '请选择追回的情形'),
  recognisedFen: z.int('投资额须精确到分').min(0, '投资额不能小于零').max(100_000_000_000, '金额过大，请核对单位').optional(),
};

const value = z.int('指标值须为整数').min(0, '指标值不能小于零').max(1_000_000_000, '指标值过大，请换大一级的单位');
const round = z.enum(ROUND_NAMES, '请选择评价种类');
const answering = { round, level: z.enum(LEVEL_NAMES, '请选择由哪一级答复') };
const stated = z.array(z.strictObject({ no: text('序号', 10), actual: value, evidence: text('依据', 300) })).max(60);
const goals = {
  summary: text('总体目标', 2000),
  lines: z
    .array(
      z.strictObject({
        no: text('序号', 10),
        aspect: z.enum(ASPECT_NAMES, '请选择指标类别'),
        name: text('指标名称', 60),
        bound: z.enum(BOUND_NAMES, '请选择≥或≤'),
        target: value,
        unit: text('单位', 10),
        evidence: text('佐证来源', 100),
        figure: z.enum(FIGURE_NAMES).optional(),
      }),
    )
    .min(1, '请至少填写一项指标')
    .max(60, '指标不超过60项'),
};

const digest = z.string().regex(/^[0-9a-f]{64}$/, '校验值为64位十六进制的 SHA-256');
const instant = z.iso.datetime('时间如 2026-11-23T02:00:00.000Z');
const listed = z.strictObject({ what: text('建设内容', 80), plannedFen: fen });
const placeSaid = z.union([
  z.strictObject({
    latitudeMicro: z.int().min(-90_000_000).max(90_000_000),
    longitudeMicro: z.int().min(-180_000_000).max(180_000_000),
    withinMetres: z.int().min(0).max(100_000_000),
  }),
  z.strictObject({ unknown: z.enum(NO_PLACE) }),
]);
const signed = z.strictObject({ signer: text('签名人', 40), digest, signedAt: instant });
/** What a device that was on the spot says of its photos, and the firm's signature on it. */
const deviceClaims = {
  taken: z
    .array(z.strictObject({ digest, takenAt: instant, place: placeSaid, line: id.optional() }))
    .max(200, '一家企业的照片不超过200张')
    .optional(),
  signature: z.union([signed, z.strictObject({ declined: text('没有签名的原因', 400) })]).optional(),
};

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const score = z.number().min(0).max(1000);
/** The evaluator's answers at the firm; whether they fit the indicators the policy says. */
const onSite = z.strictObject({
  edition: z.string().min(1).max(20),
  on: day,
  answers: z.record(id, z.array(z.string().max(2)).max(30)),
  scenes: z.record(id, level),
  seen: z.record(id, text('看到的情况', 400)),
  shown: z.strictObject({ level, score }),
  filed: z.strictObject({ by: z.string().max(200), on: day, level, score }).optional(),
  taken: deviceClaims.taken,
  signature: signed,
});

const accountNumber = text('账号', 60).refine((typed) => isAccountNumber(compactNumber(typed)), '账号须为8至32位数字，请对照开户证明填写');

const unionNumber = text('联行号', 20).refine(
  (typed) => isUnionNumber(compactNumber(typed)),
  '联行号须为12位数字且末位校验相符，请向开户银行核对后填写',
);

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
  carryOver: z.strictObject({ opinion: text('核对意见', 1000), despite: z.boolean().optional() }),
  declareIneligible: z.strictObject({ opinion: text('认定理由', 2000) }),
  placeFirm: z.strictObject({ township: z.string('请选择乡镇').regex(/^\d{9}$/, '请选择乡镇') }),
  contestIneligibility: z.strictObject({ text: text('异议理由', 2000) }),
  submitSelection: z.strictObject({
    title: text('名单标题', 60),
    caseIds: z.array(id).min(1, '名单至少一家企业').max(500),
    panelId: id.optional(),
    minutes: text('系统外评审的纪要', 200).optional(),
    reason: text('与推荐不一致的理由', 1000).optional(),
    passing: text('有优先条件的企业没有列入的理由', 1000).optional(),
  }),
  approveSelection: weighing,
  returnSelection: z.strictObject({ reason: text('退回理由') }),
  convenePanel: z.strictObject({
    review: z.enum(REVIEWS, '请选择评审事项'),
    title: text('评审名称', 60),
    caseIds: z.array(id).min(1, '至少一家企业').max(100),
    technology: places('技术'),
    finance: places('财务'),
    management: places('管理'),
    criteria: z
      .array(
        z.strictObject({
          title: text('评分标准', 40),
          max: z.int('满分须为整数').min(1, '满分至少1分').max(1000, '满分不超过1000'),
          weight: z.int('权重须为整数').min(1, '权重至少1').max(100, '权重不超过100'),
        }),
      )
      .min(1, '至少一项标准')
      .max(20, '标准不超过20项')
      .optional(),
    seedSource: text('种子来源', 120),
    seedOn: day,
  }),
  announceInspection: z.strictObject({
    round: z.enum(ROUNDS, '请选择检查种类'),
    title: text('检查名称', 120),
    share: z.int('请填写1至100的整数').min(1, '抽取比例至少1%').max(100, '抽取比例至多100%'),
    seedSource: text('种子来源', 120),
    seedOn: day,
  }),
  drawInspection: z.strictObject({ seed: text('种子', 120) }),
  assignInspectors: z.strictObject({ caseId: id, inspectors: z.array(id).min(1, '请至少勾选一人').max(10) }),
  noteDepartmentFinding: z.strictObject({ caseId: id, text: text('本部门意见', 2000) }),
  recordInspection: z.strictObject({
    caseId: id,
    on: day,
    persons: text('参加人员', 200),
    lines: z
      .array(
        z.strictObject({
          no: id,
          outcome: z.enum(LINE_OUTCOMES, '请逐项选择'),
          note: text('说明', 400).optional(),
          listed: listed.optional(),
        }),
      )
      .max(200),
    findings: text('检查情况', 2000),
    ...deviceClaims,
  }),
  recordRefusal: z.strictObject({ caseId: id, on: day, persons: text('参加人员', 200), what: text('拒绝的情形', 2000), ...deviceClaims }),
  concludeInspection: z.strictObject({
    caseId: id,
    opinion: text('检查结论', 2000),
    finding: text('整改内容', 2000).optional(),
    dueOn: day.optional(),
  }),
  answerFinding: z.strictObject({ inspectionId: id, text: text('整改情况', 2000) }),
  closeFinding: z.strictObject({ inspectionId: id, opinion: text('核对意见', 1000) }),
  returnFinding: z.strictObject({ inspectionId: id, reason: text('退回理由', 1000), dueOn: day }),
  drawPanel: z.strictObject({ seed: text('种子', 120) }),
  replaceExpert: z.strictObject({ expertId: id, reason: text('更换理由') }),
  declareInterest: z.strictObject({ tied: z.boolean('请选择有无利害关系'), tie: text('利害关系').optional() }),
  /** SHA-256 over marks and salt: the marks themselves stay with the expert until all seals are in. */
  sealScores: z.strictObject({ seal: z.string().regex(/^[0-9a-f]{64}$/, '密封值须为64位小写十六进制') }),
  revealScores: z.strictObject({
    marks: z.array(z.array(z.int('分数须为整数').min(0).max(1000)).max(20)).max(100),
    salt: z.string().regex(/^[0-9a-f]{32}$/, '密封码须为32位小写十六进制'),
  }),
  concludePanel: z.strictObject({
    ranking: z.array(id).min(1, '请排序').max(100),
    recommended: z.int('推荐家数须为整数').min(0, '推荐家数不能小于0').max(100),
    opinion: text('评审意见', 2000),
    reason: text('与应有次序不一致的理由', 1000).optional(),
  }),
  noteDissent: z.strictObject({ text: text('不同意见', 2000) }),
  approveMinutes: z.strictObject({}),
  returnMinutes: z.strictObject({ reason: text('退回理由', 2000) }),
  publishNotice: z.strictObject({
    purpose: z.enum(['pilot', 'award', 'reward']),
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
  proposeAllocation: z.strictObject(Object.fromEntries(FUND_USES.map((use) => [use, fen.optional()])) as UseFields),
  approveAllocation: weighing,
  returnAllocation: z.strictObject({ reason: text('退回理由') }),
  /** Answers come from the register of imported answer sheets, or from the device that the evaluator had along. */
  assessLevel: z.strictObject({ phase: z.enum(['before', 'after']), onSite: onSite.optional() }),
  assignDiagnosis: z.strictObject({
    provider: z.string('请选择服务商').min(1, '请选择服务商'),
    compared: z.array(creditCode).max(40, '比较的服务商不超过40家'),
    reason: text('选用理由', 1000),
  }),
  /** What is handed in lies in the provider's draft; of an officer, in the imported answer sheet. */
  submitDiagnosis: z.strictObject({}),
  returnDiagnosis: z.strictObject({ reason: text('退回理由', 2000) }),
  acceptDiagnosis: z.strictObject({ opinion: text('核对意见', 2000) }),
  /** Without a plan said, the imported plan sheet of this firm. */
  draftPlan: z.strictObject({
    plan: z
      .strictObject({
        content: text('改造内容', 2000),
        targetLevel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], '请选择目标等级'),
        lines: z.array(planLine).min(1, '至少写一项投资').max(60, '投资项不超过60项'),
      })
      .optional(),
    reason: text('变更理由', 1000).optional(),
  }),
  submitPlan: z.strictObject({}),
  checkPlan: z.strictObject({ opinion: text('核对意见', 2000) }),
  returnPlan: z.strictObject({ reason: text('退回理由', 2000) }),
  approvePlan: z.strictObject({}),
  fileContract: z.strictObject({
    line: text('方案项号', 10),
    number: text('合同编号', 80),
    partyName: text('供应商名称', 80),
    partyCode: creditCode,
    signedOn: day,
    amountFen: fen,
  }),
  /** From the provider's own copy. */
  confirmContract: z.strictObject({
    line: text('方案项号', 10),
    number: text('合同编号', 80),
    signedOn: day,
    amountFen: fen,
    signers: text('双方签字人', 80),
  }),
  deliverLine: z.strictObject({ line: text('方案项号', 10), what: text('交付了什么', 500), deliveredOn: day }),
  acceptDelivery: z.strictObject({ deliveryId: id }),
  objectToDelivery: z.strictObject({ deliveryId: id, reason: text('异议', 1000) }),
  rateService: z.strictObject({
    provider: creditCode,
    number: text('合同编号', 80),
    agreed: serviceMark('agreed'),
    usable: serviceMark('usable'),
    support: serviceMark('support'),
    remark: text('补充说明', 500).optional(),
  }),
  reportProgress: z.strictObject({
    month,
    lines: z
      .array(
        z.strictObject({
          no: text('项号', 10),
          percent: z.int('进度须为0到100的整数').min(0, '进度须为0到100的整数').max(100, '进度须为0到100的整数'),
          spentFen: z.int('累计投入须为金额，如 12.5').min(0, '累计投入须为金额，如 12.5').max(100_000_000_000, '金额过大，请核对单位'),
          doneOn: day.optional(),
        }),
      )
      .min(1, '请逐项填写进度')
      .max(60),
    problems: text('遇到的问题', 1000).optional(),
    intent: text('下月打算', 1000),
    reason: text('更正理由').optional(),
  }),
  evaluateItself: z.strictObject({
    round,
    level: z.int('请选择等级').min(0, '请选择等级').max(4, '请选择等级'),
    investedFen: z.int('投入应为金额，如 12.5').min(0, '投入不能小于零').max(100_000_000_000, '金额过大，请核对单位'),
    growth: z.int('增长应为整数，如 5 或 -3').min(-100, '下降不超过100%').max(10_000, '增长过大，请核对'),
    effects: text('取得的成效', 400),
    problems: text('问题和建议', 400).optional(),
    reason: text('更正理由', 400).optional(),
  }),
  recordVisit: z.strictObject({ on: day, persons: text('参加人员', 200), findings: text('了解的情况', 2000) }),
  raiseBlocker: z.strictObject({ text: text('堵点', 1000), source: z.enum(BLOCKER_SOURCES).optional() }),
  assignBlocker: z.strictObject({
    blockerId: id,
    owner: z.enum(BLOCKER_OWNERS, '请选择由谁办'),
    person: text('具体人员', 40).optional(),
    dueOn: day,
  }),
  resolveBlocker: z.strictObject({ blockerId: id, answer: text('怎样解决的', 1000) }),
  confirmBlocker: z.strictObject({ blockerId: id }),
  reopenBlocker: z.strictObject({ blockerId: id, reason: text('还有什么没解决', 1000) }),
  escalateBlocker: z.strictObject({ blockerId: id, reason: text('升级的理由', 1000) }),
  closeBlocker: z.strictObject({ blockerId: id, reason: text('关闭的理由', 1000) }),
  /** What a person confirms of an invoice that was read from a paper, a code, or both. */
  fileInvoice: z.strictObject({
    expenseId: id,
    paperId: id.optional(),
    qr: text('二维码内容', 400).optional(),
    invoice: z.strictObject({
      number: z.string().regex(/^(\d{20}|\d{8})$/, '发票号码应为20位（旧版8位）数字'),
      kind: z.enum(['special', 'ordinary'], '请选择发票种类'),
      netFen: fen,
      taxFen: z.int('金额须精确到分').min(0, '税额不能为负').max(100_000_000_000, '金额过大，请核对单位'),
      issuedOn: day,
      seller: creditCode,
      buyer: creditCode,
    }),
  }),
  /** What a person confirms of a slip or voucher that was read from its file, or typed beside its picture. */
  fileProof: z.strictObject({
    expenseId: id,
    paperId: id,
    proof: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('payment'),
        number: text('流水号', 60),
        paidOn: day,
        amountFen: fen,
        payerName: text('付款方', 80),
        payeeName: text('收款方', 80),
        payeeAccount: text('收款账号', 60),
        payee: creditCode,
      }),
      z.strictObject({ kind: z.literal('voucher'), number: text('凭证字号', 40), bookedOn: day, amountFen: fen }),
    ]),
  }),
  verifyInvoice: z.strictObject({ expenseId: id, outcome: z.enum(CHECK_OUTCOMES, '请选择查验结果'), checkedOn: day, paperId: id }),
  examineEvidence: z.strictObject({}),
  explainFinding: z.strictObject({ findingId: id, reason: text('说明', 1000) }),
  /** Only an expense whose ledger line or contract changed since it was answered. */
  reviseExpense: z.strictObject({ expenseId: id, reason: text('重新认定的理由') }),
  keepExpense: z.strictObject({ expenseId: id, reason: text('维持原认定的理由') }),
  /** All lines of the imported ledger for this firm that are not yet on file. */
  registerExpense: z.strictObject({}),
  ruleOnExpense: z.strictObject({ expenseId: id, reason: text('认定依据') }),
  assignEvaluator: z.strictObject({ evaluator: z.string('请选择评测机构').min(1, '请选择评测机构') }),
  assignAccountant: z.strictObject({ evaluator: z.string('请选择投资审核机构').min(1, '请选择投资审核机构') }),
  requestAcceptance: z.strictObject({ materials: z.array(z.enum(['application', 'ledger', 'vouchers', 'level-evidence'])) }),
  auditInvestment: z.strictObject({ opinion: text('审核意见', 2000), differences }),
  passAcceptance: z.strictObject({
    opinion: text('验收意见', 2000),
    levelVerified: z.boolean(),
    investmentAudited: z.boolean(),
    differences,
    minutes: text('系统外评审的纪要', 200).optional(),
    reviewReason: text('理由', 1000).optional(),
  }),
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
  suspendPeriod: z.strictObject({
    ...period,
    ground: z.enum(GROUNDS, '请选择事由'),
    reason: text('中止的理由', 1000),
    reviewOn: day,
  }),
  resumePeriod: z.strictObject({ ...period, reason: text('恢复的理由', 1000) }),
  moveToPolicy: z.strictObject({
    to: z.string('请选择政策版本').min(1, '请选择政策版本').max(80),
    clause: z.string('请选择依据条款').min(1, '请选择依据条款').max(40),
    reason: text('改按的理由', 2000),
  }),
  prepareOutlay: z.strictObject({
    rowId: id,
    amountFen: fen,
    number: accountNumber,
    bank: text('开户银行', 80),
    unionNumber,
  }),
  approveOutlay: z.strictObject({ number: accountNumber, opinion: text('审批意见', 2000) }),
  reportSpending: z.strictObject({
    purpose: z.enum(SPENDING_PURPOSE_NAMES, '请选择用途'),
    what: text('用在什么上', 500),
    invoice: text('发票号码', 40),
    amountFen: fen,
    paidOn: day,
    paperId: z.string('请选择发票文件').min(1, '请选择发票文件').max(80),
  }),
  checkSpending: z.strictObject({ spendingId: id, accepted: z.boolean('请选择是否认可'), opinion: text('核对意见', 1000) }),
  withdrawOutlay: z.strictObject({ reason: text('退回理由', 1000) }),
  openRecovery: z.strictObject({
    projectId: id,
    ...ground,
    findings: text('查明的情况', 4000),
    answerBy: day,
  }),
  answerRecovery: z.strictObject({ text: text('陈述申辩意见', 4000), wantsHearing: z.boolean('请选择是否要求听证') }),
  hearRecovery: z.strictObject({ on: day, persons: text('参加人员', 200), summary: text('听证情况', 4000) }),
  proposeRecovery: z.strictObject({
    ...ground,
    findings: text('认定的事实和对陈述的答复', 4000),
    dueOn: day,
    badFaithUntil: day.optional(),
    referral: text('移送机关', 100).optional(),
  }),
  returnRecovery: z.strictObject({ reason: text('退回理由', 2000) }),
  decideRecovery: z.strictObject({}),
  dropRecovery: z.strictObject({ reason: text('不予追回的理由', 2000) }),
  proposeInstalments: z.strictObject({
    instalments: z
      .array(z.strictObject({ dueOn: day, fen }))
      .min(1, '请至少写一期')
      .max(60, '分期不超过60期'),
    reason: text('分期理由', 1000),
  }),
  returnInstalments: z.strictObject({ reason: text('不同意的理由') }),
  approveInstalments: z.strictObject({}),
  bookReceipt: z.strictObject({
    fen,
    on: day,
    by: z.enum(Object.keys(RECEIPT_WAYS) as [ReceiptWay, ...ReceiptWay[]], '请选择退回方式'),
    voucher: text('凭证号', 80),
  }),
  writeOffRecovery: z.strictObject({ reason: text('核销理由', 2000), document: text('核销依据文件', 200) }),
  closeRecovery: z.strictObject({ to: z.enum(Object.keys(DISPOSALS) as [Disposal, ...Disposal[]], '请选择追回资金的去向') }),
  openSanction: z.strictObject({
    provider: z.string('请选择服务商').min(1, '请选择服务商'),
    offence: z.enum(Object.keys(OFFENCES) as [Offence, ...Offence[]], '请选择违规情形'),
    measures: z.array(z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]])).min(1, '请至少选择一种处理'),
    until: day.optional(),
    findings: text('查明的情况', 4000),
    answerBy: day,
  }),
  answerSanction: z.strictObject({ text: text('陈述申辩意见', 4000) }),
  imposeSanction: z.strictObject({ opinion: text('处理意见', 2000) }),
  dropSanction: z.strictObject({ reason: text('不予处理的理由', 2000) }),
  liftSanction: z.strictObject({ reason: text('解除理由', 2000) }),
  draftGoals: z.strictObject({ fundId: id, ...goals }),
  reviseGoals: z.strictObject(goals),
  approveGoals: z.strictObject({}),
  returnGoals: z.strictObject({ reason: text('退回理由', 2000) }),
  acceptGoals: z.strictObject({ opinion: text('审核意见', 2000) }),
  refuseGoals: z.strictObject({ reason: text('退回理由', 2000) }),
  proposeAdjustment: z.strictObject({ ...goals, reason: text('调整理由', 2000) }),
  approveAdjustment: z.strictObject({ basis: text('批准依据', 200) }),
  refuseAdjustment: z.strictObject({ reason: text('不同意的理由', 2000) }),
  reportQuarter: z.strictObject({
    text: text('分析和说明', 8000),
    stated,
    corrections: z
      .array(z.strictObject({ no: text('序号', 10), what: text('整改措施', 1000), owner: z.enum(CORRECTORS, '请选择责任人'), dueOn: day }))
      .max(61),
  }),
  openSurvey: z.strictObject({ round, closesOn: day }),
  handSurveyLink: z.strictObject({ round, creditCode }),
  countSurvey: z.strictObject({ round }),
  evaluateGoals: z.strictObject({
    round,
    stated,
    gaps: z.array(z.strictObject({ no: text('序号', 10), cause: text('偏差原因和改进措施', 1000) })).max(61),
    opinion: text('评价意见', 8000),
  }),
  approveEvaluation: z.strictObject({}),
  returnEvaluation: z.strictObject({ reason: text('退回理由', 2000) }),
  receiveRequest: z.strictObject(answering),
  returnRequest: z.strictObject({ ...answering, reason: text('退回理由', 2000) }),
  concludeRequest: z.strictObject({
    ...answering,
    result: z.enum(RESULT_NAMES, '请选择评价结果'),
    points: z.int('得分须为整数').min(0, '得分不能小于零').max(100, '得分不超过100').optional(),
    opinion: text('评价意见', 2000),
    document: text('结论文件和文号', 120),
    concludedOn: day,
  }),
  closeCorrection: z.strictObject({ id, result: text('整改结果', 2000) }),
  noteSupervision: z.strictObject({
    way: z.enum(SUPERVISION_NAMES, '请选择监控方式'),
    findings: text('发现的情况', 4000),
    what: text('整改要求', 1000).optional(),
    dueOn: day.optional(),
  }),
  prepareRuling: z.strictObject({
    pack: id,
    ground: z.enum(['reading', 'parameter', 'clause'], '请选择要决定的口径、数额或条款'),
    term: id,
    value: text('改成什么', 200),
    from: day,
    documentNumber: text('文号', 60),
    documentOn: day,
    issuer: text('决定机关', 60),
    reason: text('理由', 2000),
  }),
  signRuling: weighing,
  returnRuling: z.strictObject({ reason: text('退回理由') }),
  noticeDisqualification: z.strictObject({ trigger: z.enum(PROPOSABLE, '请选择事由'), findings: text('查明的情况', 2000) }),
  answerDisqualification: z.strictObject({ text: text('陈述申辩', 4000) }),
  proposeDisqualification: z.strictObject({ opinion: text('处理意见', 2000) }),
  disqualify: z.strictObject({ opinion: text('决定理由', 2000) }),
  dropDisqualification: z.strictObject({ reason: text('不予取消的理由', 2000) }),
  prepareBatch: z.strictObject({
    title: text('批次名称', 60),
    caseIds: z.array(id).min(1, '批次至少一家企业').max(MOST_AWARDS, `一个批次不超过${MOST_AWARDS}家，请分批`),
  }),
  approveBatch: weighing,
  withdrawBatch: z.strictObject({ reason: text('退回理由') }),
  stateOutcome: z.strictObject({
    instructionId: text('指令编号', 100),
    outcome: z.enum(OUTCOME_NAMES, '请选择支付结果'),
    on: day,
    reason: text('理由', 500),
    answer: z.string().regex(/^[0-9a-f]{64}$/, '请上传银行的书面答复'),
  }),
  confirmOutcome: z.strictObject({ instructionId: text('指令编号', 100) }),
  returnOutcome: z.strictObject({ instructionId: text('指令编号', 100), reason: text('退回理由') }),
  stateAccount: z.strictObject({
    holder: text('户名', 80),
    number: accountNumber,
    bank: text('开户银行', 100),
    unionNumber,
  }),
  confirmAccount: z.strictObject({ number: accountNumber }),
  approveAccount: z.strictObject({}),
  returnAccount: z.strictObject({ reason: text('退回理由') }),
  ...ROW_INPUTS,
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
