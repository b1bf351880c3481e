import type { z } from 'zod';
import { FUND_USES } from '../src/kernel/fund-use.ts';
import { day, fen, list, maybe, named, oneOf, percentage, record, text, whole, yesNo } from './fields.ts';
import type * as Facts from './facts.ts';
import { answersSchema, scenesSchema } from './indicators/2024/schema.ts';
import { sizeCategories } from './size-standard/2011.ts';

export const enterpriseSize: z.ZodType<Facts.EnterpriseSizeFacts> = record('划型指标', {
  category: whole('划型行业类别', 1, sizeCategories.length),
  employees: maybe(whole('从业人员', 0, Number.MAX_SAFE_INTEGER)),
  revenueFen: maybe(fen('营业收入')),
  assetsFen: maybe(fen('资产总额')),
});

const listed = record('名单查询结果', {
  abnormal: maybe(yesNo('列入经营异常名录')),
  dishonest: maybe(yesNo('列入严重失信主体名单')),
  procurement: maybe(yesNo('列入政府采购严重违法失信名单')),
});

export const enterpriseEligibility: z.ZodType<Facts.EnterpriseEligibilityFacts> = record('企业申报事实', {
  applicationDate: maybe(day('申报日期')),
  industry: maybe(text('所属产业')),
  size: maybe(enterpriseSize),
  registeredDivision: maybe(text('注册地行政区划代码')),
  legalPerson: maybe(yesNo('独立法人')),
  establishedOn: maybe(day('成立日期')),
  taxCompliant: maybe(yesNo('依法纳税')),
  financiallySound: maybe(yesNo('财务状况良好')),
  goodCredit: maybe(yesNo('信用良好')),
  listed: maybe(listed),
  incidents: maybe(
    list('事故', record('事故', { on: day('发生日期'), grade: oneOf('事故等级', ['general', 'larger', 'major', 'severe']) })),
  ),
  violations: maybe(list('违法行为', record('违法行为', { on: day('发生日期') }))),
  falsified: maybe(yesNo('弄虚作假')),
  otherSubsidies: maybe(
    list('已获补助', record('已获补助', { level: oneOf('补助级别', ['nation', 'region', 'city', 'county']), sameKind: yesNo('同类补助') })),
  ),
  refusedSupervision: maybe(yesNo('拒绝监督检查')),
  willing: maybe(yesNo('转型意愿强烈')),
  hasFoundation: maybe(yesNo('具备转型基础')),
  specialised: maybe(yesNo('专精特新')),
  aboveScale: maybe(yesNo('规上工业')),
});

export const providerEligibility: z.ZodType<Facts.ProviderEligibilityFacts> = record('服务商事实', {
  purpose: oneOf('用途', ['service', 'reward']),
  inPool: maybe(yesNo('在资源池内')),
  legalPerson: maybe(yesNo('独立法人')),
  qualified: maybe(yesNo('有资质、团队和经验')),
  lawful: maybe(yesNo('合法经营')),
  goodCredit: maybe(yesNo('信用良好')),
  subcontracts: maybe(yesNo('转包分包')),
  listed: maybe(listed),
  recognised: maybe(yesNo('服务效果得到认可')),
});

const party = (label: string) =>
  record(label, {
    creditCode: named('统一社会信用代码'),
    legalRepresentative: maybe(named('法定代表人')),
    controller: maybe(named('实际控制人')),
    shareholders: maybe(list('股东', record('股东', { id: named('股东标识'), percent: percentage('持股比例') }))),
  });

export const independence: z.ZodType<Facts.IndependenceFacts> = record('改造评测双方', {
  transformer: party('改造方'),
  evaluator: party('评测方'),
});

const levels = [0, 1, 2, 3, 4] as const;
export const levelUplift: z.ZodType<Facts.LevelUpliftFacts> = record('改造前后等级', {
  before: oneOf('改造前等级', levels),
  after: oneOf('改造后等级', levels),
});

export const digitalLevel: z.ZodType<Facts.DigitalLevelFacts> = record('评测答卷', {
  edition: oneOf('指标版本', ['2024']),
  answers: answersSchema,
  scenes: scenesSchema,
});

// Asked even where another key is at fault, so that all faults come at once.
const isObject = ({ value }: { readonly value: unknown }): boolean => typeof value === 'object' && value !== null;

const invoice = record('发票', {
  number: named('发票号码'),
  kind: oneOf('发票种类', ['special', 'ordinary']),
  netFen: fen('不含税金额'),
  taxFen: fen('税额'),
  issuedOn: day('开票日期'),
  seller: named('销方信用代码'),
  buyer: named('购方信用代码'),
}).refine((paper) => paper.netFen + paper.taxFen !== 0, { error: '发票价税合计应大于 0，请核对', path: ['netFen'], when: isObject });

export const expense: z.ZodType<Facts.ExpenseFacts> = record('支出事实', {
  category: maybe(
    oneOf('支出类别', [
      'software',
      'cloud-service',
      'data-equipment',
      'smart-equipment',
      'other-digital',
      'operating',
      'raw-material',
      'construction',
      'welfare',
      'office-equipment',
      'other',
    ]),
  ),
  enterprise: maybe(named('企业信用代码')),
  window: maybe(record('项目期', { from: day('开始日期'), to: day('结束日期') })),
  inPlan: maybe(yesNo('在改造方案之内')),
  contract: maybe(record('合同', { signedOn: day('签订日期'), amountFen: fen('合同金额'), party: named('合同方信用代码') })),
  invoice: maybe(invoice),
  payment: maybe(record('付款', { paidOn: day('付款日期'), amountFen: fen('付款金额'), payee: named('收款方信用代码') })),
  voucher: maybe(yesNo('有付款凭证')),
  seenInvoices: maybe(list('已用发票号码', named('发票号码'))),
  recognisedBy: maybe(named('认定人')),
});

export const subsidy: z.ZodType<Facts.SubsidyFacts> = record('补助事实', {
  inPilot: maybe(yesNo('已纳入试点')),
  completed: maybe(yesNo('已完成改造')),
  accepted: maybe(yesNo('已通过验收')),
  level: maybe(levelUplift),
  recognisedFen: maybe(fen('认定投入')),
  sameKindSubsidy: maybe(yesNo('已获同类补助')),
  disqualified: maybe(yesNo('被取消资格')),
  reductionFen: maybe(fen('核减金额')),
  reductionReason: maybe(text('核减理由')),
});

const uses = list(
  '资金用途',
  record('资金用途', {
    kind: oneOf('用途', [...FUND_USES, 'welfare', 'office', 'operations', 'construction', 'balance-budget']),
    fen: fen('金额'),
  }),
).refine((all) => Number.isSafeInteger(all.reduce((sum, use) => sum + use.fen, 0)), { error: '各项用途合计过大，请核对金额单位是否为分' });

export const fundPlan: z.ZodType<Facts.FundPlanFacts> = record('资金安排', { totalFen: fen('资金总额'), uses });

export const publicity: z.ZodType<Facts.PublicityFacts> = record('公示情况', {
  startsOn: day('公示开始日期'),
  asOf: day('截至日期'),
  objections: maybe(
    list('异议', record('异议', { raisedOn: day('提出日期'), settledOn: maybe(day('处理完成日期')), upheld: maybe(yesNo('异议成立')) })),
  ),
});

const suspension = record('期限中止', { from: day('中止日期'), until: maybe(day('恢复日期')) }).refine(
  ({ from, until }) => until === undefined || from <= until,
  { error: '恢复日期不能早于中止日期' },
);

export const rectification: z.ZodType<Facts.RectificationFacts> = record('整改情况', {
  notifiedOn: day('整改通知日期'),
  asOf: day('截至日期'),
  completedOn: maybe(day('整改完成日期')),
  suspensions: maybe(list('期限中止', suspension)),
});

export const deadline: z.ZodType<Facts.DeadlineFacts> = record('期限', {
  kind: oneOf('期限种类', ['performance-goals', 'retention']),
  from: day('起算日期'),
});

export const benchmarkAward: z.ZodType<Facts.BenchmarkAwardFacts> = record('标杆奖励事实', {
  industry: maybe(text('所属产业')),
  panelRecommended: maybe(yesNo('专家组推荐')),
  objectionFree: maybe(yesNo('公示无异议')),
  awardFen: maybe(fen('奖励金额')),
  alreadyAwarded: maybe(whole('已奖励家数', 0, Number.MAX_SAFE_INTEGER)),
});

const review = ['approved', 'returned', 'pending'] as const;
export const paymentReadiness: z.ZodType<Facts.PaymentReadinessFacts> = record('兑付事实', {
  acceptance: maybe(oneOf('验收结果', ['passed', 'failed', 'pending'])),
  levelVerified: maybe(yesNo('已定级验收')),
  investmentAudited: maybe(yesNo('已审核投资')),
  evaluatorIndependent: maybe(yesNo('评测方无关联')),
  countyReview: maybe(oneOf('县初审', review)),
  cityReview: maybe(oneOf('市级审核', review)),
  publicity: maybe(publicity),
  rectificationOpen: maybe(yesNo('有在办整改')),
  disqualified: maybe(yesNo('被取消资格')),
  amountFen: maybe(fen('拟兑付金额')),
  availableFen: maybe(fen('可用余额')),
  alreadyPaidFen: maybe(fen('已兑付金额')),
});
