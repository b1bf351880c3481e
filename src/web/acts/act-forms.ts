import { OUTCOMES } from '../../cases/batch/records.ts';
import { ROUND_WORDS, ROUNDS } from '../../cases/inspection/records.ts';
import { disqualifyingRow, PROPOSABLE } from '../../cases/project/ending/triggers.ts';
import { BLOCKER_OWNERS, BLOCKER_SOURCES } from '../../cases/project/blocker/records.ts';
import { BLOCKER_SOURCE_WORDS } from '../../cases/project/blocker/words.ts';
import { GROUND_WORDS, GROUNDS } from '../../cases/project/suspension/words.ts';
import {
  EVALUATION_ROUNDS,
  RESULT_NAMES,
  RESULTS,
  ROUND_NAMES,
  SUPERVISION_NAMES,
  SUPERVISION_WAYS,
} from '../../cases/performance/records.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import { MATERIAL_WORDS, MATERIALS } from '../../cases/project/materials.ts';
import type { ActInput, OfferedAct } from '../../contract/act-inputs.ts';
import { FUND_USES, FUND_USE_WORDS } from '../../kernel/fund-use.ts';
import { DISPOSALS, RECEIPT_WAYS, TRIGGER_NAMES, TRIGGERS } from '../../cases/recovery/records.ts';
import { MEASURES, OFFENCES } from '../../cases/sanction/records.ts';
import { citeClause } from '../../kernel/clause.ts';

type Choice = { readonly value: string; readonly label: string };
type FieldKind =
  | { readonly kind: 'line' | 'text' | 'items' | 'day' | 'money' | 'evaluator' | 'count' | 'criteria' | 'instalments' }
  | { readonly kind: 'provider' }
  | { readonly kind: 'township' }
  | { readonly kind: 'providers' }
  | { readonly kind: 'check' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'checks'; readonly choices: readonly Choice[] }
  /** Uploaded at once to this path; the act names it by its digest. */
  | { readonly kind: 'file'; readonly to: string };
export type Field = FieldKind & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** `depends`: the rules want it in some cases, which the hint names. */
  readonly optional?: true | 'depends';
};
type FieldOf<A extends OfferedAct> = Field & { readonly name: keyof ActInput<A> & string };

/** What a person is asked in the act's dialog. What the page already knows (which case, which objection) is not asked again. */
export type ActForm<A extends OfferedAct = OfferedAct> = {
  /** What doing it brings about, before it is done. */
  readonly says: string;
  readonly fields: ReadonlyArray<FieldOf<A>>;
  /** Cannot be taken back: the button says so by its colour and the text by its words. */
  readonly grave?: true;
};

const text = <N extends string>(name: N, label: string, hint?: string) => ({
  name,
  label,
  kind: 'text' as const,
  ...(hint === undefined ? {} : { hint }),
});

/** Measures/14: the result of an evaluation is an important ground of these decisions. */
const WEIGHED = {
  name: 'weighed',
  label: '怎样考虑绩效评价结果',
  kind: 'text',
  optional: 'depends',
  hint: '有审定的绩效评价时必填（办法第十四条）；还没有评价的留空',
} as const;
const SUMMARY = { name: 'summary', label: '年度总体目标', kind: 'text' } as const;

const GROUND = [
  {
    name: 'trigger',
    label: '情形',
    kind: 'choice',
    choices: TRIGGER_NAMES.map((value) => ({ value, label: `${TRIGGERS[value].says}（${citeClause(TRIGGERS[value].clause)}）` })),
  },
  {
    name: 'recognisedFen',
    label: '重新核定的数额',
    kind: 'money',
    optional: true,
    hint: '只有“核算有误，多付补助”要填：补助填重新核定的投资额，奖励和支出填应付的数额；其他情形追回全部',
  },
] as const;

/** What is asked of a row are the columns of its register: see `rowFields`. */
export const ACT_FORMS: { readonly [A in OfferedAct]: ActForm<A> } = {
  submitApplication: { says: '把企业填好的申报表交给县工信商务局。', fields: [] },
  returnApplication: {
    says: '退回后由企业补正，再次提交后重新审查。',
    fields: [
      { name: 'items', label: '要补正的项目', kind: 'items', hint: '一行一项，写成“项目：原因”，如“营业收入：与财务报表不一致”' },
      { name: 'dueOn', label: '补正期限', kind: 'day' },
    ],
  },
  withdrawApplication: { says: '撤回后不再审查；需要时可以重新提交。', fields: [text('reason', '撤回原因')], grave: true },
  confirmEligibility: {
    says: '确认规则算出的“符合”。确认后可以列入拟试点名单。',
    fields: [text('opinion', '审查意见')],
  },
  carryOver: {
    says: '系统启用前办到哪一步，本案就从哪一步接着办；规则算得不一样的照列，原来的决定不改。已拨付的补助记入账目。',
    fields: [
      text('opinion', '核对意见', '写明对照了哪些文件；规则与原决定不一致的，写明为什么照原决定接入'),
      { name: 'despite', label: '规则算得不一样的已逐处核对，仍照原决定接入', kind: 'check', optional: true },
    ],
  },
  declareIneligible: {
    says: '确认规则算出的“不符合”。企业会看到理由，可以提出异议。',
    fields: [text('opinion', '认定理由')],
    grave: true,
  },
  placeFirm: {
    says: '用于按乡镇统计和示意图，不影响资格审查。',
    fields: [{ name: 'township', label: '所在乡镇', kind: 'township' }],
  },
  contestIneligibility: { says: '提出后由县工信商务局重新审查。', fields: [text('text', '异议理由')] },
  submitSelection: {
    says: '名单提交后由另一人审批，批准后进入入选公示。',
    fields: [{ name: 'title', label: '名单标题', kind: 'line', hint: '如：第一批拟试点企业名单' }],
  },
  approveSelection: { says: '批准后，名单上的企业列入试点，等待公示。', fields: [WEIGHED] },
  returnSelection: { says: '退回后，名单上的企业回到已申报，可重新拟定名单。', fields: [text('reason', '退回理由')] },
  publishNotice: {
    says: '发布后任何人都能看到，公示期从次一工作日起算。发布后不能更改或撤回，请先核对名称和金额。',
    fields: [
      { name: 'title', label: '公示标题', kind: 'line' },
      { name: 'contact', label: '受理电话或地址', kind: 'line', hint: '公众向谁提出异议' },
    ],
  },
  convenePanel: {
    says: '固定参评企业、评分标准和可抽取的专家名单；与参评企业有关联的专家不进名单。种子公布后再抽取。',
    fields: [
      { name: 'title', label: '评审名称', kind: 'line' },
      { name: 'technology', label: '技术专家人数', kind: 'count' },
      { name: 'finance', label: '财务专家人数', kind: 'count' },
      { name: 'management', label: '管理专家人数', kind: 'count' },
      {
        name: 'criteria',
        label: '评分标准',
        kind: 'criteria',
        optional: true,
        hint: '一行一项，写成“标准：满分×权重”，权重合计100；留空用系统默认标准',
      },
      { name: 'seedSource', label: '种子来源', kind: 'line', hint: '由别处公布、谁也改不了的号码，如某日的福利彩票开奖号码' },
      { name: 'seedOn', label: '种子公布日期', kind: 'day', hint: '须在今天以后' },
    ],
  },
  announceInspection: {
    says: '固定名单（全部尚未拨付的试点企业）和抽取比例。种子公布后再抽取，谁都可以重算核对。',
    fields: [
      { name: 'round', label: '检查种类', kind: 'choice', choices: ROUNDS.map((value) => ({ value, label: ROUND_WORDS[value] })) },
      { name: 'title', label: '检查名称', kind: 'line', hint: '如：2026年第四季度现场核查' },
      { name: 'share', label: '抽取比例（%）', kind: 'count', hint: '1至100的整数；全部检查填100' },
      { name: 'seedSource', label: '种子来源', kind: 'line', hint: '由别处公布、谁也改不了的号码，如某日的福利彩票开奖号码' },
      { name: 'seedOn', label: '种子公布日期', kind: 'day', hint: '须在今天以后' },
    ],
  },
  drawInspection: {
    says: '按公布的种子和固定的名单算出被检查企业，谁都可以重算核对。抽取后不能重抽。',
    fields: [{ name: 'seed', label: '公布的种子', kind: 'line', hint: '照公布的原样填写' }],
  },
  assignInspectors: { says: '被派的人到企业检查并登记情况。经办、审批过这家企业的人不能派。检查之前可以改派。', fields: [] },
  noteDepartmentFinding: {
    says: '一同检查的各部门分别写明自己看到的情况，写进检查记录；每人一次，不能改。',
    fields: [text('text', '本部门意见')],
  },
  recordInspection: {
    says: '登记后不能更改。照片和记录请先在“本企业的材料”里上传，登记时一并入档。',
    fields: [
      { name: 'on', label: '检查日期', kind: 'day' },
      { name: 'persons', label: '参加人员', kind: 'line', hint: '写明检查人员和企业在场人员' },
      text('findings', '检查情况', '写明看了什么、与方案是否一致、发现什么问题'),
    ],
  },
  recordRefusal: {
    says: '办法第十条：拒绝配合监督检查的，专项资金不予支持。登记后由审批人员按取消资格的程序办理，企业可以陈述申辩。',
    fields: [
      { name: 'on', label: '日期', kind: 'day' },
      { name: 'persons', label: '参加人员', kind: 'line' },
      text('what', '怎样拒绝的', '写明要求查看什么、对方怎样拒绝、有谁在场'),
    ],
    grave: true,
  },
  concludeInspection: {
    says: '结论送达企业。要整改的写明内容和期限，由企业答复、经办核对销号。',
    fields: [
      text('opinion', '检查结论'),
      { name: 'finding', label: '要整改的问题', kind: 'text', optional: true, hint: '没有问题的留空' },
      { name: 'dueOn', label: '整改期限', kind: 'day', optional: 'depends', hint: '要整改的必填' },
    ],
  },
  draftGoals: { says: '保存后送局内审批，批准即报县财政局审核备案。', fields: [SUMMARY] },
  reviseGoals: { says: '改好后重新送局内审批。', fields: [SUMMARY] },
  approveGoals: { says: '批准后即报县财政局审核备案，30日的期限到此为止。', fields: [] },
  returnGoals: { says: '退回或收回后由经办修改重报。', fields: [text('reason', '理由')] },
  acceptGoals: { says: '备案以后目标就定下来；真要改，另提调整，按预算调整的办法走。', fields: [text('opinion', '审核意见')] },
  refuseGoals: { says: '退回后由县工信商务局修改重报。', fields: [text('reason', '退回理由')] },
  proposeAdjustment: {
    says: '绩效目标原则上不予调整。批准之前仍按备案的目标监控和评价。',
    fields: [SUMMARY, text('reason', '为什么要调整')],
  },
  approveAdjustment: {
    says: '办法写“按预算调整流程报批”，没有写由谁批。请写明批准的文件，之后按新目标监控和评价。',
    fields: [{ name: 'basis', label: '批准依据', kind: 'line', hint: '如：县人民政府批复〔2026〕1号' }],
  },
  reportQuarter: {
    says: '数字取办理当天的，出报告后不再变；下面的文字由数字起草，可以改。',
    fields: [text('text', '分析和说明')],
  },
  openSurvey: {
    says: '发起当天的每家试点企业可答一次，不记名。企业登录后在“我的项目”打开问卷；没有账号的，由您代领链接后转交。',
    fields: [
      {
        name: 'round',
        label: '哪一次评价',
        kind: 'choice',
        choices: ROUND_NAMES.map((value) => ({ value, label: EVALUATION_ROUNDS[value] })),
      },
      { name: 'closesOn', label: '截止日期', kind: 'day', hint: '当天还可以填，第二天起可以统计' },
    ],
  },
  handSurveyLink: { says: '代领会公开记入案卷：谁拿到链接，谁就能填。只在企业没有账号时代领，并请尽快转交。', fields: [] },
  countSurvey: { says: '统计后记入绩效，原来的票箱随即删除；不足5份的只记份数。', fields: [] },
  evaluateGoals: { says: '得分由系统按当天的数字算出，写明算式；提交后由审批人员审定。', fields: [text('opinion', '评价意见')] },
  approveEvaluation: { says: '审定后财政局、市级可以查看；终期评价审定后，本卷办结。', fields: [] },
  returnEvaluation: { says: '退回或收回后由经办重新评价。', fields: [text('reason', '理由')] },
  receiveRequest: { says: '受理后进入评价，县里看得到；条文没有写办理天数。', fields: [] },
  returnRequest: { says: '退回后由县工信商务局补齐材料，重新提交。', fields: [text('reason', '退回理由', '写明缺什么、怎样补')] },
  concludeRequest: {
    says: '结论记入绩效案卷，不能再改。自治区的终期评价通过，办法的实施期限即到当日（办法第十八条）。',
    grave: true,
    fields: [
      { name: 'result', label: '评价结果', kind: 'choice', choices: RESULT_NAMES.map((value) => ({ value, label: RESULTS[value] })) },
      { name: 'points', label: '得分', kind: 'count', optional: true, hint: '满分100分的整数；不打分的留空' },
      text('opinion', '评价意见'),
      { name: 'document', label: '结论文件和文号', kind: 'line' },
      { name: 'concludedOn', label: '结论日期', kind: 'day' },
    ],
  },
  closeCorrection: { says: '写明整改到什么程度，之后不再提醒。', fields: [text('result', '整改结果')] },
  noteSupervision: {
    says: '由县财政局登记。要整改的写明要求和期限，由县工信商务局办理。',
    fields: [
      {
        name: 'way',
        label: '方式',
        kind: 'choice',
        choices: SUPERVISION_NAMES.map((value) => ({ value, label: SUPERVISION_WAYS[value] })),
      },
      text('findings', '发现的情况'),
      { name: 'what', label: '整改要求', kind: 'text', optional: true, hint: '不要整改的留空' },
      { name: 'dueOn', label: '整改期限', kind: 'day', optional: 'depends', hint: '要整改的必填' },
    ],
  },
  refuseAdjustment: { says: '仍按备案的目标执行。', fields: [text('reason', '不同意的理由')] },
  answerFinding: { says: '佐证请先在“本项目的材料”里上传，答复时一并入档。', fields: [text('text', '怎样整改的')] },
  closeFinding: { says: '核对属实的，问题销号。', fields: [text('opinion', '核对意见')] },
  returnFinding: {
    says: '没有整改到位的，退回重新整改。',
    fields: [text('reason', '退回理由'), { name: 'dueOn', label: '新的整改期限', kind: 'day' }],
  },
  drawPanel: {
    says: '按公布的种子和固定的名单算出抽取结果，谁都可以重算核对。抽取后不能重抽。',
    fields: [{ name: 'seed', label: '公布的种子', kind: 'line', hint: '照公布的原样填写' }],
  },
  replaceExpert: { says: '由同一领域按抽取次序的下一位接替，理由留存。', fields: [text('reason', '更换理由')], grave: true },
  declareInterest: {
    says: '利害关系包括任职、持股、亲属、近三年合作等。声明有利害关系的，退出本次评审。',
    fields: [
      { name: 'tied', label: '与参评企业有无利害关系（有选“是”）', kind: 'yes-no' },
      { name: 'tie', label: '与哪家企业、什么关系', kind: 'text', optional: 'depends', hint: '选“是”的必须写明' },
    ],
  },
  sealScores: { says: '只交评分的密封值，分数留在您手里。密封后不能修改，全体密封后一并揭封。', fields: [] },
  revealScores: { says: '提交密封时的分数，系统核对与密封值是否一致。', fields: [] },
  concludePanel: {
    says: '按您排定的次序形成评审意见，报审批人员审定。',
    fields: [
      { name: 'recommended', label: '推荐前几家', kind: 'count' },
      text('opinion', '评审意见'),
      { name: 'reason', label: '与应有次序不一致的理由', kind: 'text', optional: 'depends', hint: '按得分、同分按优先条件排的留空' },
    ],
  },
  noteDissent: { says: '不同意见记入评审纪要。', fields: [text('text', '不同意见')] },
  approveMinutes: { says: '审定后评审纪要不再更改。', fields: [] },
  returnMinutes: { says: '退回组长重新形成意见，已揭封的评分不变。', fields: [text('reason', '退回理由')] },
  raiseObjection: {
    says: '',
    fields: [
      text('text', '异议内容'),
      { name: 'name', label: '姓名或单位', kind: 'line' },
      { name: 'phone', label: '联系电话', kind: 'line' },
    ],
  },
  settleObjection: {
    says: '核查结论将记入公示，办结后不能更改。',
    fields: [{ name: 'upheld', label: '异议是否成立', kind: 'yes-no' }, text('reply', '核查结论', '写明查了什么、依据什么')],
  },
  concludeNotice: { says: '无异议或异议不成立的企业进入下一环节；异议成立的不予列入或退回。结束后不能重开。', fields: [] },
  registerFundNotice: { says: '按资金来源分别记账，入账后只能冲正，不能删除。', fields: [] },
  proposeAllocation: {
    says: '这份指标全部怎样用，逐项填写；不填的为零。由县财政局另一人批准后生效，以前批准的分配由它取代。',
    fields: FUND_USES.map((use) => ({ name: use, label: FUND_USE_WORDS[use], kind: 'money' as const, optional: true as const })),
  },
  approveAllocation: { says: '批准后，各项用途只能用到分得的数额；确认补助从“企业改造补助”中锁定。', fields: [WEIGHED] },
  returnAllocation: { says: '退回后由县工信商务局重新提出，以前批准的分配不变。', fields: [text('reason', '退回理由')] },
  assignDiagnosis: {
    says: '从资源池中择优选用，比较了哪些、为什么选这一家，都会留下记录并给企业看。',
    fields: [
      { name: 'provider', label: '服务商', kind: 'provider' },
      { name: 'compared', label: '比较过的服务商', kind: 'providers', hint: '资源池有多家的，至少再勾选一家' },
      text('reason', '选用理由', '写明比较了什么、为什么选这一家'),
    ],
  },
  submitDiagnosis: {
    says: '以已导入的改造前评测答卷作为诊断提交，会注明是导入的答卷；由另一人确认。服务商在自己的页面填写提交。',
    fields: [],
  },
  returnDiagnosis: { says: '退回后由服务商改正，再次提交。', fields: [text('reason', '退回理由', '写明哪些题、缺什么佐证')] },
  acceptDiagnosis: { says: '确认后作为企业改造前的等级，改造方案依据它拟定。', fields: [text('opinion', '核对意见')] },
  assessLevel: {
    says: '按已导入的评测答卷计算得分和等级。',
    fields: [
      {
        name: 'phase',
        label: '评测时点',
        kind: 'choice',
        choices: [
          { value: 'before', label: '改造前' },
          { value: 'after', label: '改造后' },
        ],
      },
    ],
  },
  draftPlan: {
    says: '取用已导入的本企业改造方案表。要逐项填写或修改，请用“填写方案”。提交前可以反复拟写。',
    fields: [{ name: 'reason', label: '变更理由', kind: 'text', optional: 'depends', hint: '已有审定方案的，须写明为什么变更' }],
  },
  submitPlan: { says: '提交后逐项检查，并按同一套规则测算补助；缺什么会指明。首次方案由审批人员审定，变更先由经办人员核对。', fields: [] },
  checkPlan: { says: '核对后转审批人员决定。', fields: [text('opinion', '核对意见', '写明变更是否属实、有无必要')] },
  returnPlan: { says: '退回或收回后由企业修改重交，现行方案不变。', fields: [text('reason', '理由')] },
  approvePlan: { says: '审定后作为项目的对照依据：此后签合同的支出逐笔与它比对，旧版留存。', fields: [] },
  fileContract: {
    says: '登记后，这一项的支出以这份合同为准。合同文件（PDF、docx、照片）请先在“本项目的材料”里上传（选“合同”），读到的内容已填好，登记时一并入档。',
    fields: [
      { name: 'line', label: '方案项号', kind: 'line' },
      { name: 'number', label: '合同编号', kind: 'line' },
      { name: 'partyName', label: '供应商名称', kind: 'line' },
      { name: 'partyCode', label: '供应商统一社会信用代码', kind: 'line' },
      { name: 'signedOn', label: '签订日期', kind: 'day' },
      { name: 'amountFen', label: '合同金额', kind: 'money' },
    ],
  },
  confirmContract: {
    says: '按贵单位自己留存的合同填写。系统与企业登记的逐项比对，不一致的双方和县里都看得到。',
    fields: [
      { name: 'line', label: '方案项号', kind: 'line' },
      { name: 'number', label: '合同编号', kind: 'line' },
      { name: 'signedOn', label: '签订日期', kind: 'day' },
      { name: 'amountFen', label: '合同金额', kind: 'money' },
      { name: 'signers', label: '双方签字人', kind: 'line', hint: '如：样例甲（企业）、样例乙（服务商）' },
    ],
  },
  deliverLine: {
    says: '交付佐证请先在“本项目的材料”里上传（选“交付佐证”），登记时一并入档。登记后由企业确认。',
    fields: [
      { name: 'line', label: '方案项号', kind: 'line' },
      text('what', '交付了什么', '写明设备或软件、数量、装在哪里'),
      { name: 'deliveredOn', label: '交付日期', kind: 'day' },
    ],
  },
  acceptDelivery: { says: '确认后，这一项计入已交付。', fields: [] },
  objectToDelivery: {
    says: '提出后由服务商改正、重新交付；您确认之前，项目不能通过验收。',
    fields: [text('reason', '哪里不符', '写明与合同、方案不一致的地方')],
  },
  rateService: { says: '请企业在“我的项目”逐份合同评价。', fields: [] },
  reportProgress: { says: '逐项进度请在“报送月度进度”页面填写。', fields: [] },
  evaluateItself: { says: '请在“绩效自评”页面填写。', fields: [] },
  recordVisit: {
    says: '登记一次入企指导。发现的堵点难点写在“了解的情况”里。',
    fields: [
      { name: 'on', label: '入企日期', kind: 'day' },
      { name: 'persons', label: '参加人员', kind: 'line', hint: '如：样例经办、样例园区' },
      text('findings', '了解的情况', '写明看了什么、谈了什么、解决了什么'),
    ],
  },
  raiseBlocker: {
    says: '提出后由经办人员派单，写明由谁办、哪天前办结。',
    fields: [
      text('text', '什么卡住了', '写明卡在哪里、需要谁帮助'),
      {
        name: 'source',
        label: '从哪里得知',
        kind: 'choice',
        choices: BLOCKER_SOURCES.map((value) => ({ value, label: BLOCKER_SOURCE_WORDS[value] })),
      },
    ],
  },
  assignBlocker: {
    says: '派单后到期没有办结的，列入超期并逐级提醒。可以改派。',
    fields: [
      { name: 'owner', label: '由谁办', kind: 'choice', choices: BLOCKER_OWNERS.map((value) => ({ value, label: ROLE_WORDS[value] })) },
      { name: 'person', label: '具体人员', kind: 'line', optional: true },
      { name: 'dueOn', label: '办结期限', kind: 'day' },
    ],
  },
  resolveBlocker: { says: '办结后由企业确认。', fields: [text('answer', '怎样解决的')] },
  confirmBlocker: { says: '确认后这个堵点办结。', fields: [] },
  reopenBlocker: { says: '退回后重新派单。', fields: [text('reason', '还有什么没解决')] },
  escalateBlocker: { says: '先升级到局长，再升级到专班。', fields: [text('reason', '升级的理由')] },
  closeBlocker: { says: '不经企业确认关闭：重复提出、企业撤回，或已解决而企业迟迟不确认。', fields: [text('reason', '关闭的理由')] },
  fileInvoice: { says: '请在“发票”页面上传或粘贴，读到的内容核对后确认。', fields: [] },
  fileProof: { says: '请在“付款回单和记账凭证”页面上传，读到的内容核对后确认。', fields: [] },
  verifyInvoice: { says: '请在“发票”页面登记，并附查验截图。', fields: [] },
  examineEvidence: {
    says: '把每笔支出的合同、发票、付款逐项比对，并查重号、重文件。疑点只供说明，不直接影响认定；说明之前不能据以认定、通过初审。',
    fields: [],
  },
  explainFinding: { says: '写明核实了什么、为什么可以认定，或怎样处理。', fields: [text('reason', '说明')] },
  reviseExpense: {
    says: '按现在的台账、发票和合同重新认定，原来的结论一并留存。台账中已没有这一行的，不再计入投资额。',
    fields: [text('reason', '重新认定的理由')],
  },
  keepExpense: {
    says: '台账虽有变化，原来的认定不变。写明核对了什么、为什么不影响认定；台账再变，会再次提醒。',
    fields: [text('reason', '维持的理由')],
  },
  registerExpense: { says: '把已导入、尚未登记的投资台账逐笔登记入档，并逐笔认定。', fields: [] },
  ruleOnExpense: { says: '办法未列明的支出，由经办人认定后才计入投资额，须写明依据。', fields: [text('reason', '认定依据')] },
  assignEvaluator: {
    says: '系统将逐家核对评测机构与服务商有无关联。',
    fields: [{ name: 'evaluator', label: '评测机构', kind: 'evaluator' }],
  },
  assignAccountant: {
    says: '投资由评测机构以外的一家审核时才需要委托。系统将逐家核对它与企业、服务商有无关联；此后审核金额只由它出具。',
    fields: [{ name: 'evaluator', label: '投资审核机构', kind: 'evaluator', hint: '从第三方评测机构名册中选；名册里没有的，请先导入' }],
  },
  requestAcceptance: {
    says: '勾选已经交齐的材料，缺少的会指明。台账、发票、答卷已导入的自动附上；其他的请先在“本项目的材料”里上传。',
    fields: [
      {
        name: 'materials',
        label: '已交材料',
        kind: 'checks',
        choices: MATERIALS.map((value) => ({ value, label: MATERIAL_WORDS[value] })),
      },
    ],
  },
  auditInvestment: {
    says: '出具后评测机构才能据以验收。审核报告请先在“本项目的材料”里上传（选“投资审核报告”），出具时一并入档；重新出具的，以最后一次为准。',
    fields: [text('opinion', '审核意见')],
  },
  passAcceptance: {
    says: '出具后进入县级初审。',
    fields: [
      text('opinion', '验收意见'),
      { name: 'levelVerified', label: '已现场核验数字化水平', kind: 'check' },
      { name: 'investmentAudited', label: '已审核投资凭证（另行委托审核的，已看过审核结果）', kind: 'check' },
      {
        name: 'minutes',
        label: '专家验收的纪要',
        kind: 'line',
        optional: true,
        hint: '在本系统评审过的自动引用，留空；在系统之外评审的，写明纪要的名称和日期',
      },
      {
        name: 'reviewReason',
        label: '没有在本系统评审，或与专家意见不一致的理由',
        kind: 'text',
        optional: true,
      },
    ],
  },
  failAcceptance: { says: '出具后企业须在限期内整改。', fields: [text('opinion', '验收意见', '写明哪里不达标、怎样整改')] },
  completeRectification: {
    says: '提交后重新验收。整改佐证请先在“本项目的材料”里上传（选“整改佐证”），提交时一并入档。',
    fields: [text('note', '整改情况'), { name: 'completedOn', label: '完成日期', kind: 'day' }],
  },
  approveByCounty: {
    says: '通过后补助金额随之固定，转市级审核。',
    fields: [
      text('opinion', '初审意见'),
      {
        name: 'reductionFen',
        label: '核减金额',
        kind: 'money',
        optional: true,
        hint: '留空：第三方审核额少于认定额的，由系统按审核额算出核减；没有少的不核减',
      },
      { name: 'reductionReason', label: '核减理由', kind: 'text', optional: 'depends', hint: '自己填写核减金额的，必须写明理由' },
    ],
  },
  returnByCounty: { says: '退回后重新验收；拨付之前都可以退回，已锁定的资金随之释放，原公示作废。', fields: [text('opinion', '退回理由')] },
  approveByCity: { says: '通过后进行兑付公示。', fields: [text('opinion', '审核意见')] },
  returnByCity: { says: '退回县级重新初审。', fields: [text('opinion', '退回理由')] },
  confirmAward: { says: '确认后锁定这笔资金，等待县财政局拨付。下达支付指令之前，可以由县级初审退回，资金随之释放。', fields: [] },
  prepareBatch: {
    says: '按预演的各家生成支付指令，内容从此固定，由县财政局另一人批准后下达。',
    fields: [{ name: 'title', label: '批次名称', kind: 'line' }],
  },
  approveBatch: {
    says: '批准后各笔支付指令下达，资金记为“已下达支付指令”，可以导出文件交国库集中支付，不能撤回。请先核对笔数、合计和文件校验值。',
    fields: [WEIGHED],
    grave: true,
  },
  withdrawBatch: { says: '退回后没有下达任何指令，各家仍待拨付，可以重新编制。', fields: [text('reason', '退回理由')] },
  stateOutcome: {
    says: '银行回单没有写明的，凭银行的书面答复认定。认定之后仍为待查，由财政局另一人对照答复确认才入账；确认之前不会再付。',
    fields: [
      { name: 'answer', label: '银行的书面答复', kind: 'file', to: '/bank-answers' },
      { name: 'outcome', label: '支付结果', kind: 'choice', choices: Object.entries(OUTCOMES).map(([value, label]) => ({ value, label })) },
      { name: 'on', label: '到账或退回日期', kind: 'day' },
      text('reason', '理由', '写明答复的文号或回执号，谁向谁查询；失败的写明原因'),
    ],
  },
  confirmOutcome: {
    says: '请先打开银行的书面答复，核对收款人、金额、日期和结果。确认成功即入账；确认失败，资金退回待拨付，可以再次支付。确认后不能更改。',
    fields: [],
    grave: true,
  },
  returnOutcome: { says: '退回后这一笔仍为待查，不会再付，可以重新认定。', fields: [text('reason', '退回理由')] },
  moveToPolicy: { says: '此后的判断按修订后的政策；已经作出的结论不变。', fields: [text('reason', '改按的理由')] },
  prepareOutlay: {
    says: '提出后由另一人批准，批准时锁定资金。奖励还要公示；办法没有写金额的奖励，须先在《政策依据清单》登记标准文件。',
    fields: [
      { name: 'amountFen', label: '金额', kind: 'money', hint: '奖励不超过办法或标准文件的上限，支出不超过发票金额' },
      { name: 'number', label: '收款账号', kind: 'line', hint: '照开户证明填写；户名就是收款单位的名称' },
      { name: 'bank', label: '开户银行', kind: 'line', hint: '写到支行' },
      { name: 'unionNumber', label: '联行号', kind: 'line', hint: '12位数字' },
    ],
  },
  approveOutlay: {
    says: '批准后锁定资金。奖励须公示期满无异议才能拨付，支出进入待拨付。',
    fields: [
      { name: 'number', label: '收款账号', kind: 'line', hint: '照开户证明再录一遍，与提出时填的不一致就办不了' },
      text('opinion', '审批意见'),
    ],
  },
  reportSpending: { says: '请在“我的项目”的“奖励和支出”中登记。', fields: [] },
  checkSpending: {
    says: '对照办法第七条（二）：奖励只能用于后续数字化升级、技术迭代。请先打开发票核对。',
    fields: [{ name: 'accepted', label: '是否认可', kind: 'yes-no' }, text('opinion', '核对意见', '不认可的写明不合哪一条')],
  },
  withdrawOutlay: { says: '退回后不再支付，已锁定的资金释放；要付的须重新提出。', fields: [text('reason', '退回理由')], grave: true },
  openRecovery: {
    says: '立案后企业立即收到告知：为什么追回、追回多少、怎样算出、到哪一天可以陈述申辩或要求听证。金额由系统按情形计算。',
    fields: [
      ...GROUND,
      text('findings', '查明的情况', '写明查到了什么、有哪些证据；企业会看到'),
      { name: 'answerBy', label: '陈述申辩期限', kind: 'day' },
    ],
  },
  answerRecovery: {
    says: '意见记入案卷，作出决定前必须考虑。',
    fields: [text('text', '陈述申辩意见'), { name: 'wantsHearing', label: '是否要求听证', kind: 'yes-no' }],
  },
  hearRecovery: {
    says: '由没有参与调查的人主持，举行后登记。',
    fields: [
      { name: 'on', label: '听证日期', kind: 'day' },
      { name: 'persons', label: '参加人员', kind: 'line' },
      text('summary', '听证情况', '写明企业说了什么、出示了什么'),
    ],
  },
  proposeRecovery: {
    says: '由另一人批准。金额按查实的情形重新计算，不能超过告知当事人的金额。',
    fields: [
      ...GROUND,
      text('findings', '认定的事实和对陈述的答复'),
      { name: 'dueOn', label: '退款期限', kind: 'day' },
      {
        name: 'badFaithUntil',
        label: '失信名单列到哪一天',
        kind: 'day',
        optional: true,
        hint: '办法没有写期限，由本决定写明；多付的不列入，留空',
      },
      { name: 'referral', label: '移送机关', kind: 'line', optional: true, hint: '情节严重或涉嫌犯罪的写明移送哪里；不移送留空' },
    ],
  },
  returnRecovery: { says: '退回或收回后可以补充调查、再次听取企业意见，再提出决定。', fields: [text('reason', '理由')] },
  decideRecovery: { says: '批准后企业须在期限内退回资金；列入失信名单的，立即公示。', fields: [], grave: true },
  dropRecovery: { says: '不予追回后本件结束，企业看到理由。', fields: [text('reason', '不予追回的理由')], grave: true },
  proposeInstalments: {
    says: '由县财政局决定是否同意；同意前仍按决定写明的期限。',
    fields: [
      {
        name: 'instalments',
        label: '各期日期和金额',
        kind: 'instalments',
        hint: '一行一期，写成“日期：金额（元）”，如“2027-01-31：50000”',
      },
      text('reason', '分期理由'),
    ],
  },
  returnInstalments: { says: '仍按原来的期限退回。', fields: [text('reason', '不同意的理由')] },
  approveInstalments: { says: '同意后按各期日期退回，逾期的逐期列出。', fields: [] },
  bookReceipt: {
    says: '登记后记入账簿“已追回”，不能删除。',
    fields: [
      { name: 'fen', label: '金额', kind: 'money' },
      { name: 'on', label: '到账日期', kind: 'day' },
      {
        name: 'by',
        label: '退回方式',
        kind: 'choice',
        choices: Object.entries(RECEIPT_WAYS).map(([value, label]) => ({ value, label })),
      },
      { name: 'voucher', label: '凭证号', kind: 'line', hint: '银行回单号；抵扣的写支付指令号' },
    ],
  },
  writeOffRecovery: {
    says: '核销的是尚欠的全部；账上仍记为已拨付，没有追回。核销后不能恢复。',
    fields: [text('reason', '核销理由'), { name: 'document', label: '核销依据文件', kind: 'line', hint: '文号，如法院终结执行裁定' }],
    grave: true,
  },
  closeRecovery: {
    says: '结案后追回的资金按选定的去向记账，不能再改。',
    fields: [
      {
        name: 'to',
        label: '追回资金的去向',
        kind: 'choice',
        choices: Object.entries(DISPOSALS).map(([value, label]) => ({ value, label })),
      },
    ],
  },
  openSanction: {
    says: '立案后服务商立即收到告知，可以陈述申辩；由另一人批准后生效。',
    fields: [
      { name: 'provider', label: '服务商', kind: 'provider' },
      { name: 'offence', label: '违规情形', kind: 'choice', choices: Object.entries(OFFENCES).map(([value, label]) => ({ value, label })) },
      {
        name: 'measures',
        label: '拟作处理',
        kind: 'checks',
        choices: Object.entries(MEASURES).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'until',
        label: '取消合作资格到哪一天',
        kind: 'day',
        optional: true,
        hint: '选了“取消合作资格”的必填；办法没有写期限，由本决定写明',
      },
      text('findings', '查明的情况', '写明查到了什么、有哪些证据；服务商会看到'),
      { name: 'answerBy', label: '陈述申辩期限', kind: 'day' },
    ],
  },
  answerSanction: { says: '意见记入案卷，处理前必须考虑。', fields: [text('text', '陈述申辩意见')] },
  imposeSanction: {
    says: '批准后按告知的内容生效：取消合作资格期间不能承担诊断；已签合同和支出作为发现列出，不因此不予认定。',
    fields: [text('opinion', '处理意见', '写明对陈述申辩的答复')],
    grave: true,
  },
  dropSanction: { says: '不予处理后本件结束。', fields: [text('reason', '不予处理的理由')] },
  liftSanction: { says: '从今天起不再适用。', fields: [text('reason', '解除理由')] },
  prepareRuling: {
    says: '提出后由另一人批准，批准前不起作用。',
    fields: [
      { name: 'issuer', label: '决定机关', kind: 'line', hint: '谁作出的决定，如县工信商务局会同县财政局、自治区工信厅' },
      { name: 'documentNumber', label: '文号', kind: 'line', hint: '会议纪要、批复或上级文件的编号' },
      { name: 'documentOn', label: '文件日期', kind: 'day' },
      text('reason', '理由'),
    ],
  },
  signRuling: {
    says: '批准后，以后的判断按此办理；已经作出的结论不变。要改回，须另提一个决定。请先看过在办案件会怎样变。',
    fields: [WEIGHED],
  },
  returnRuling: { says: '退回或收回后不起作用，可另行提出。', fields: [text('reason', '理由')] },
  enterRow: { says: '登记后随时可以更改，每次更改都留下记录；不能删除。', fields: [] },
  changeRow: { says: '只保存改动的格子；改前、改后和原因都留下记录。', fields: [text('reason', '更改原因')] },
  retireRow: { says: '停用后不能再改，也不再计入期限和统计；内容和记录都保留。', fields: [text('reason', '停用原因')], grave: true },
  suspendPeriod: {
    says: '从今天起停算，不会到期，也不再催；恢复后剩余的天数接着算。企业看得到谁、因为什么中止。',
    fields: [
      { name: 'ground', label: '事由', kind: 'choice', choices: GROUNDS.map((value) => ({ value, label: GROUND_WORDS[value] })) },
      text('reason', '理由', '写明发生了什么、凭什么材料'),
      { name: 'reviewOn', label: '最迟哪天复核', kind: 'day', hint: '到这一天还没有恢复的，提醒审批人员、局长' },
    ],
  },
  resumePeriod: { says: '从今天起接着算，中止的天数不计。', fields: [text('reason', '恢复的理由')] },
  noticeDisqualification: {
    says: '企业会看到事由、查明的情况，5个工作日内可以陈述申辩。办结之前暂停确认和拨付。',
    fields: [
      {
        name: 'trigger',
        label: '事由',
        kind: 'choice',
        choices: PROPOSABLE.map((value) => {
          const { says, clause } = disqualifyingRow(value);
          return { value, label: `${says}（${citeClause(clause)}）` };
        }),
      },
      text('findings', '查明的情况', '写明查了什么、证据是什么'),
    ],
    grave: true,
  },
  stateAccount: {
    says: '开户证明请先在“本项目的材料”里上传。账户由县工信商务局对照开户证明核对后生效，补助只付到这个账户。',
    fields: [
      { name: 'holder', label: '户名', kind: 'line', hint: '与营业执照上的名称一致' },
      { name: 'number', label: '账号', kind: 'line' },
      { name: 'bank', label: '开户银行', kind: 'line', hint: '写到支行，如“样例银行彭阳支行”' },
      { name: 'unionNumber', label: '联行号', kind: 'line', hint: '12位数字，可向开户银行询问' },
    ],
  },
  confirmAccount: {
    says: '对照开户证明原件，把证明上的账号再录一遍；与企业填报的一致才生效。金额核定以后填报的，还要另一人复核。',
    fields: [{ name: 'number', label: '开户证明上的账号', kind: 'line' }],
  },
  approveAccount: { says: '金额核定以后填报或变更的账户，须由另一人复核后生效。请先看开户证明，必要时电话核实。', fields: [], grave: true },
  returnAccount: { says: '企业会看到理由，更正后重新填报；原来生效的账户不变。', fields: [text('reason', '退回理由')] },
  answerDisqualification: { says: '佐证请先在“本项目的材料”里上传，陈述时一并入档。', fields: [text('text', '陈述申辩')] },
  proposeDisqualification: {
    says: '写明企业的陈述是否成立、建议怎样处理，由审批人员决定。',
    fields: [text('opinion', '处理意见')],
    grave: true,
  },
  disqualify: {
    says: '取消后本项目终止，不能恢复，已锁定的资金退回可用。已拨付的另案追回。',
    fields: [text('opinion', '决定理由')],
    grave: true,
  },
  dropDisqualification: { says: '程序终止，项目照常办理，理由留存。', fields: [text('reason', '不予取消的理由')] },
};
