import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { type DecisionName, getPolicy } from '../index.ts';
import { changed, type FactsOf, type Way, waysOut } from './index.ts';

const policy = getPolicy('pengyang-2026');
type Set = NonNullable<NonNullable<Way['change']>['set']>;
type Change = { readonly set?: Set; readonly state?: readonly string[]; readonly on?: string } | null;
/** Test by test: what can become of it, what is said, and the change of facts. */
type Standing = Readonly<Record<string, readonly [kind: Way['kind'], says: string, change: Change]>>;
/** Test by test: what is said, and the facts that are asked for. */
type Asking = Readonly<Record<string, readonly [says: string, ...state: string[]]>>;
type Given<Name extends DecisionName, Ways> = { readonly facts: FactsOf<Name>; readonly ways: Ways };
type Table<Ways> = { readonly [Name in DecisionName]?: Given<Name, Ways> };
type Row<Name extends DecisionName, Ways> = readonly [name: Name, given: Given<Name, Ways>];

/** A row of the cases below: its facts fit its decision. */
const one = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>, ways: Standing): Row<Name, Standing> => [name, { facts, ways }];

const listed = { abnormal: true, dishonest: true, procurement: true };
const party = { creditCode: 'A', legalRepresentative: '样例甲', controller: '样例甲', shareholders: [{ id: 'A', percent: 50 }] };

/** What a firm, a provider or the office reads where everything stands against it, line by line, to be checked by eye, and what would be otherwise. */
const WHERE_ALL_FAILS: Table<Standing> = {
  'enterprise-eligibility': {
    facts: {
      applicationDate: '2026-11-22',
      industry: '煤炭',
      size: { category: 2, employees: 1000, revenueFen: 40_000_000_000 },
      registeredDivision: '640402',
      legalPerson: false,
      establishedOn: '2026-01-03',
      taxCompliant: false,
      financiallySound: false,
      goodCredit: false,
      listed,
      incidents: [{ on: '2025-06-01', grade: 'severe' }],
      violations: [{ on: '2024-03-05' }],
      falsified: true,
      otherSubsidies: [{ level: 'city', sameKind: true }],
      refusedSupervision: true,
      willing: false,
      hasFoundation: false,
    },
    ways: {
      industry: ['not-changeable', '本办法只支持县里的主导产业，其他产业不在范围内', null],
      sme: ['not-changeable', '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型', null],
      'registered-here': ['not-changeable', '只支持在本县注册的企业；在外地注册的，请咨询注册地的政策', null],
      'legal-person': ['not-changeable', '分公司、个体工商户等没有独立法人资格，不在支持范围', null],
      'one-year': ['waits', '还差 42 天满 1 年，2027年1月3日起满足这一条', { set: { applicationDate: '2027-01-03' }, on: '2027-01-03' }],
      'tax-compliant': ['changeable', '依法补缴税款和滞纳金、办结税务处理后再申报', { set: { taxCompliant: true } }],
      'financially-sound': ['changeable', '财务状况改善后，凭新的财务报表再申报', { set: { financiallySound: true } }],
      'good-credit': ['changeable', '依法完成信用修复后再申报', { set: { goodCredit: true } }],
      willing: ['changeable', '改造由企业自愿；决定改造后随时可以申报', { set: { willing: true } }],
      'has-foundation': [
        'changeable',
        '先做一次数字化水平评测，按诊断意见补上联网、设备等基础条件后再申报',
        { set: { hasFoundation: true } },
      ],
      'not-abnormal': ['changeable', '先改正被列入的原因，向市场监管部门申请移出经营异常名录', { set: { 'listed.abnormal': false } }],
      'not-dishonest': ['changeable', '先履行义务、完成信用修复，由列入单位移出严重失信主体名单', { set: { 'listed.dishonest': false } }],
      'not-procurement-barred': ['waits', '等处罚期满，从政府采购严重违法失信名单移出', { set: { 'listed.procurement': false } }],
      'no-major-incident': [
        'waits',
        '最近一次重大及以上事故在 2025年6月1日，满 3 年后，2028年6月2日起满足这一条',
        { set: { applicationDate: '2028-06-02' }, on: '2028-06-02' },
      ],
      'no-violation': [
        'waits',
        '最近一次违法行为在 2024年3月5日，满 3 年后，2027年3月6日起满足这一条',
        { set: { applicationDate: '2027-03-06' }, on: '2027-03-06' },
      ],
      truthful: ['not-changeable', '申报材料弄虚作假的，不予支持', null],
      'no-same-kind-subsidy': ['not-changeable', '得过自治区或市同类补助的，不重复支持', null],
      cooperative: ['changeable', '配合完成监督检查和绩效评价后再申报', { set: { refusedSupervision: false } }],
    },
  },
  'provider-eligibility': {
    facts: {
      purpose: 'reward',
      inPool: false,
      legalPerson: false,
      qualified: false,
      lawful: false,
      goodCredit: false,
      subcontracts: true,
      listed,
      recognised: false,
    },
    ways: {
      'in-pool': ['changeable', '先在 168 平台申请进入服务商资源池，入池后再承接', { set: { inPool: true } }],
      'legal-person': ['not-changeable', '没有独立法人资格的单位不能作为服务商', null],
      qualified: ['changeable', '补足相关资质、团队和实施经验后再承接', { set: { qualified: true } }],
      lawful: ['changeable', '改正违法经营并接受处理完毕后再承接', { set: { lawful: true } }],
      'good-credit': ['changeable', '依法完成信用修复后再承接', { set: { goodCredit: true } }],
      'no-subcontracting': ['changeable', '收回转包、分包的部分，由本单位完成', { set: { subcontracts: false } }],
      recognised: ['changeable', '按意见改进服务，得到企业和主管部门认可', { set: { recognised: true } }],
      'not-abnormal': ['changeable', '先改正被列入的原因，向市场监管部门申请移出经营异常名录', { set: { 'listed.abnormal': false } }],
      'not-dishonest': ['changeable', '先履行义务、完成信用修复，由列入单位移出严重失信主体名单', { set: { 'listed.dishonest': false } }],
      'not-procurement-barred': ['waits', '等处罚期满，从政府采购严重违法失信名单移出', { set: { 'listed.procurement': false } }],
    },
  },
  independence: {
    facts: { transformer: party, evaluator: party },
    ways: {
      'different-entity': ['changeable', '另选一家与改造方没有关联的评测机构', { state: ['evaluator'] }],
      'different-representative': ['changeable', '另选一家与改造方没有关联的评测机构', { state: ['evaluator'] }],
      'different-controller': ['changeable', '另选一家与改造方没有关联的评测机构', { state: ['evaluator'] }],
      'no-cross-holding': ['changeable', '另选一家与改造方没有关联的评测机构', { state: ['evaluator'] }],
      'no-common-holder': ['changeable', '另选一家与改造方没有关联的评测机构', { state: ['evaluator'] }],
    },
  },
  expense: {
    facts: {
      category: 'welfare',
      enterprise: '企业',
      window: { from: '2026-07-20', to: '2027-03-31' },
      inPlan: false,
      voucher: false,
      contract: { signedOn: '2026-07-01', amountFen: 100, party: '甲' },
      invoice: { number: '1', kind: 'ordinary', netFen: 100, taxFen: 0, issuedOn: '2026-08-01', seller: '乙', buyer: '企业' },
      payment: { paidOn: '2026-08-01', amountFen: 100, payee: '乙' },
      seenInvoices: ['1'],
    },
    ways: {
      category: ['not-changeable', '这一类支出不在支持范围；换一个名目也不行', null],
      complete: ['changeable', '补齐付款凭证；但这一笔另有不能补正之处，仍不能认定', { set: { voucher: true } }],
      parties: ['not-changeable', '合同、发票、付款须是同一笔真实交易的原件；登记写错的，凭原件更正登记', null],
      window: ['not-changeable', '项目期之外的支出不计入', null],
      'in-plan': ['changeable', '方案以签合同那天有效的为准，签了再变更方案也补不上这一笔；台账登记错了的，凭合同更正登记', null],
      'not-duplicate': ['not-changeable', '同一张发票只能用一次', null],
    },
  },
  subsidy: {
    facts: {
      inPilot: false,
      completed: false,
      accepted: false,
      recognisedFen: 0,
      level: { before: 3, after: 2 },
      sameKindSubsidy: true,
      disqualified: true,
    },
    ways: {
      'in-pilot': ['changeable', '先申报，经评审、公示列入试点', { set: { inPilot: true } }],
      completed: ['changeable', '按方案完成改造，提交验收申请', { set: { completed: true } }],
      accepted: ['changeable', '改造完成后申请验收，验收通过', { set: { accepted: true } }],
      recognised: ['changeable', '至少有一笔软硬件投入得到认定：登记支出，交齐合同、发票、付款凭证', { set: { recognisedFen: 1 } }],
      target: ['changeable', '改造后再提升 1 级，从二级到三级；差多少分见等级评测', { set: { 'level.after': 3 } }],
      'step-up': ['changeable', '改造后再提升 2 级，从二级到四级；差多少分见等级评测', { set: { 'level.after': 4 } }],
      'no-same-kind-subsidy': ['not-changeable', '得过自治区或市同类补助的，不重复支持', null],
      'not-disqualified': ['not-changeable', '试点资格已取消，不再补助', null],
    },
  },
  'benchmark-award': {
    facts: { industry: '煤炭', panelRecommended: false, objectionFree: false, alreadyAwarded: 2, awardFen: 10_000_001 },
    ways: {
      industry: ['not-changeable', '本办法只支持县里的主导产业，其他产业不在范围内', null],
      recommended: ['not-changeable', '标杆企业由专家组评审推荐，未获推荐的不奖励', null],
      'objection-free': ['not-changeable', '公示有成立的异议，这一次不能奖励', null],
      quota: ['not-changeable', '标杆名额已满', null],
      cap: ['changeable', '奖励改为不超过 10 万元', { set: { awardFen: 10_000_000 } }],
    },
  },
  'payment-readiness': {
    facts: {
      acceptance: 'failed',
      levelVerified: false,
      investmentAudited: false,
      evaluatorIndependent: false,
      countyReview: 'returned',
      cityReview: 'returned',
      publicity: {
        startsOn: '2026-07-03',
        asOf: '2026-07-09',
        objections: [{ raisedOn: '2026-07-06', settledOn: '2026-07-07', upheld: true }],
      },
      rectificationOpen: true,
      disqualified: true,
      amountFen: 40_000_001,
      availableFen: 0,
      alreadyPaidFen: 1,
    },
    ways: {
      accepted: ['changeable', '按验收意见在期限内整改，再次验收通过', { set: { acceptance: 'passed' } }],
      'level-verified': ['changeable', '由第三方机构完成定级验收', { set: { levelVerified: true } }],
      'investment-audited': ['changeable', '由第三方机构完成投资审核', { set: { investmentAudited: true } }],
      independent: ['changeable', '另行委托与改造方没有关联的机构重新评测', { set: { evaluatorIndependent: true } }],
      'county-review': ['changeable', '按退回意见补正后，重新报县初审', { set: { countyReview: 'approved' } }],
      'city-review': ['changeable', '按退回意见补正后，重新报市级审核', { set: { cityReview: 'approved' } }],
      publicised: [
        'waits',
        '等公示期满：还有 2 个工作日，至 2026年7月10日，2026年7月11日起可办；异议经核查成立，这一次公示不能通过；由主管部门按核查结果处理',
        null,
      ],
      'no-open-rectification': ['changeable', '在期限内完成整改并经确认', { set: { rectificationOpen: false } }],
      'not-disqualified': ['not-changeable', '试点资格已取消，不再拨付', null],
      'within-cap': ['changeable', '金额改为不超过 40 万元', { set: { amountFen: 40_000_000 } }],
      'funds-available': [
        'waits',
        '还差 40 万元，等下一笔指标文件到账后再付',
        { set: { amountFen: 40_000_000, availableFen: 40_000_000 } },
      ],
      'not-paid-before': ['not-changeable', '已经兑付过，不能再付', null],
    },
  },
  'enterprise-size': {
    facts: { category: 2, employees: 1000, revenueFen: 40_000_000_000 },
    ways: { sme: ['not-changeable', '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型', null] },
  },
  'level-uplift': {
    facts: { before: 3, after: 2 },
    ways: {
      target: ['changeable', '改造后再提升 1 级，从二级到三级；差多少分见等级评测', { set: { after: 3 } }],
      'step-up': ['changeable', '改造后再提升 2 级，从二级到四级；差多少分见等级评测', { set: { after: 4 } }],
    },
  },
  'fund-plan': {
    facts: {
      totalFen: 100_000_000,
      uses: [
        { kind: 'welfare', fen: 1_000_000 },
        { kind: 'review', fen: 20_000_001 },
        { kind: 'benchmark', fen: 20_000_003 },
        { kind: 'transformation', fen: 60_000_000 },
      ],
    },
    ways: {
      'no-forbidden-use': ['changeable', '删去禁止的用途，把这笔钱改作规定的用途', { state: ['uses'] }],
      'within-total': ['changeable', '各项合计至少减少 1.000004 万元', { state: ['uses'] }],
      'support-share': ['changeable', '配套支出至少减少 10.000001 万元', { state: ['uses'] }],
      'transformation-share': ['changeable', '企业改造支出至少再增加 9.999997 万元', { state: ['uses'] }],
      'benchmark-cap': ['changeable', '标杆奖励至少减少 0.000003 万元', { state: ['uses'] }],
      'service-cap': ['changeable', '配套服务支出至少减少 0.000001 万元', { state: ['uses'] }],
    },
  },
  rectification: {
    facts: { notifiedOn: '2026-07-01', asOf: '2026-08-01' },
    ways: { 'in-time': ['not-changeable', '整改已经逾期，期限不能补回', null] },
  },
};

/** What is asked for where nothing is known. */
const WHERE_NOTHING_IS_KNOWN: Table<Asking> = {
  'enterprise-eligibility': {
    facts: {},
    ways: {
      industry: ['补充所属产业，即可判断', 'industry'],
      sme: ['补充行业、从业人员数和上年营业收入，即可划型', 'size'],
      'registered-here': ['补充注册地，即可判断', 'registeredDivision'],
      'legal-person': ['补充独立法人资格情况，即可判断', 'legalPerson'],
      'one-year': ['补充申报日期、营业执照上的成立日期，即可判断', 'applicationDate', 'establishedOn'],
      'tax-compliant': ['补充纳税情况，即可判断', 'taxCompliant'],
      'financially-sound': ['补充财务状况，即可判断', 'financiallySound'],
      'good-credit': ['补充信用情况，即可判断', 'goodCredit'],
      willing: ['补充改造意愿，即可判断', 'willing'],
      'has-foundation': ['补充数字化基础情况，即可判断', 'hasFoundation'],
      'not-abnormal': ['补充经营异常名录的查询结果，即可判断', 'listed'],
      'not-dishonest': ['补充严重失信主体名单的查询结果，即可判断', 'listed'],
      'not-procurement-barred': ['补充政府采购严重违法失信名单的查询结果，即可判断', 'listed'],
      'no-major-incident': ['补充申报日期、近三年的事故情况（如实写明有无），即可判断', 'applicationDate', 'incidents'],
      'no-violation': ['补充申报日期、近三年的违法情况（如实写明有无），即可判断', 'applicationDate', 'violations'],
      truthful: ['补充申报材料的核实结果，即可判断', 'falsified'],
      'no-same-kind-subsidy': ['补充已获补助的情况（如实写明有无），即可判断', 'otherSubsidies'],
      cooperative: ['补充配合监督检查的情况，即可判断', 'refusedSupervision'],
    },
  },
  'provider-eligibility': {
    facts: { purpose: 'reward' },
    ways: {
      'in-pool': ['补充进入资源池的情况，即可判断', 'inPool'],
      'legal-person': ['补充独立法人资格情况，即可判断', 'legalPerson'],
      qualified: ['补充资质、团队和经验的证明，即可判断', 'qualified'],
      lawful: ['补充合法经营情况，即可判断', 'lawful'],
      'good-credit': ['补充信用情况，即可判断', 'goodCredit'],
      'no-subcontracting': ['补充转包、分包情况（如实写明有无），即可判断', 'subcontracts'],
      recognised: ['补充企业和主管部门的评价，即可判断', 'recognised'],
      'not-abnormal': ['补充经营异常名录的查询结果，即可判断', 'listed'],
      'not-dishonest': ['补充严重失信主体名单的查询结果，即可判断', 'listed'],
      'not-procurement-barred': ['补充政府采购严重违法失信名单的查询结果，即可判断', 'listed'],
    },
  },
  independence: {
    facts: { transformer: { creditCode: 'A' }, evaluator: { creditCode: 'B' } },
    ways: {
      'different-representative': [
        '补充改造方的法定代表人、评测方的法定代表人，即可判断',
        'transformer.legalRepresentative',
        'evaluator.legalRepresentative',
      ],
      'different-controller': ['补充改造方的实际控制人、评测方的实际控制人，即可判断', 'transformer.controller', 'evaluator.controller'],
      'no-cross-holding': ['补充改造方的股东名单、评测方的股东名单，即可判断', 'transformer.shareholders', 'evaluator.shareholders'],
      'no-common-holder': [
        '补充改造方的股东名单和持股比例、评测方的股东名单和持股比例，即可判断',
        'transformer.shareholders',
        'evaluator.shareholders',
      ],
    },
  },
  expense: {
    facts: { seenInvoices: ['1'] },
    ways: {
      category: ['补充支出类别、主管部门或专家组的认定（办法没有列名的类别须先认定），即可判断', 'category', 'recognisedBy'],
      complete: ['补齐合同、发票、付款记录、付款凭证', 'contract', 'invoice', 'payment', 'voucher'],
      parties: ['补充合同、发票、付款记录、本企业的信用代码，即可判断', 'contract', 'invoice', 'payment', 'enterprise'],
      window: ['补充合同、发票、付款记录、项目期，即可判断', 'contract', 'invoice', 'payment', 'window'],
      'in-plan': ['补充改造方案（看这一笔在不在方案内），即可判断', 'inPlan'],
      'not-duplicate': ['补充发票，即可判断', 'invoice'],
    },
  },
  subsidy: {
    facts: { reductionFen: 5 },
    ways: {
      'in-pilot': ['评审、公示列入试点后即可判断', 'inPilot'],
      completed: ['按方案完成改造、提交验收申请后即可判断', 'completed'],
      accepted: ['第三方机构验收后即可判断', 'accepted'],
      recognised: ['登记支出，交齐合同、发票、付款凭证，有了认定的投入即可计算', 'recognisedFen'],
      target: ['改造前、改造后各做一次等级评测后即可判断', 'level'],
      'step-up': ['改造前、改造后各做一次等级评测后即可判断', 'level'],
      'no-same-kind-subsidy': ['补充同类补助情况（如实写明有无），即可判断', 'sameKindSubsidy'],
      'not-disqualified': ['补充试点资格情况，即可判断', 'disqualified'],
      'reduction-justified': ['补充认定的投入、核减的理由，即可判断', 'recognisedFen', 'reductionReason'],
    },
  },
  'benchmark-award': {
    facts: {},
    ways: {
      industry: ['补充所属产业，即可判断', 'industry'],
      recommended: ['补充专家组的推荐意见，即可判断', 'panelRecommended'],
      'objection-free': ['补充公示的结果，即可判断', 'objectionFree'],
      quota: ['补充已奖励的家数，即可判断', 'alreadyAwarded'],
      cap: ['补充奖励金额，即可判断', 'awardFen'],
    },
  },
  'payment-readiness': {
    facts: {},
    ways: {
      accepted: ['补充验收结果，即可判断', 'acceptance'],
      'level-verified': ['补充定级验收情况，即可判断', 'levelVerified'],
      'investment-audited': ['补充投资审核情况，即可判断', 'investmentAudited'],
      independent: ['补充评测方与改造方的关联核对结果，即可判断', 'evaluatorIndependent'],
      'county-review': ['补充县初审结果，即可判断', 'countyReview'],
      'city-review': ['补充市级审核结果，即可判断', 'cityReview'],
      publicised: ['补充兑付公示和异议的情况，即可判断', 'publicity'],
      'no-open-rectification': ['补充整改情况，即可判断', 'rectificationOpen'],
      'not-disqualified': ['补充试点资格情况，即可判断', 'disqualified'],
      'within-cap': ['补充拟兑付金额，即可判断', 'amountFen'],
      'funds-available': ['补充拟兑付金额、可用余额，即可判断', 'amountFen', 'availableFen'],
      'not-paid-before': ['补充已兑付金额，即可判断', 'alreadyPaidFen'],
    },
  },
  'enterprise-size': {
    facts: { category: 2 },
    ways: {
      sme: ['补充从业人员数、上年营业收入：从业人员少于 1000 人，或营业收入少于 40000 万元，就属于中小企业', 'employees', 'revenueFen'],
    },
  },
  'fund-plan': {
    facts: { totalFen: 100_000_000, uses: [{ kind: 'transformation', fen: 60_000_000 }] },
    ways: { 'transformation-share': ['企业改造支出至少再增加 30 万元', 'uses'] },
  },
};

const HAD_OBJECTIONS = '补充异议的登记和处理结果（没有异议也要写明），即可判断';
const notice = { startsOn: '2026-07-03', asOf: '2026-07-13' };
const raisedOn = '2026-07-06';

/** Single tests, where something is known and something is not, or where the way depends on how things stand. */
const CASES: readonly Row<DecisionName, Standing>[] = [
  one(
    'enterprise-size',
    { category: 1 },
    {
      sme: ['unstated', '补充上年营业收入：营业收入少于 20000 万元，就属于中小企业', { state: ['revenueFen'] }],
    },
  ),
  one(
    'enterprise-size',
    { category: 15, employees: 300 },
    {
      sme: ['unstated', '补充资产总额：资产总额少于 120000 万元，就属于中小企业', { state: ['assetsFen'] }],
    },
  ),
  one(
    'enterprise-eligibility',
    { size: { category: 3, assetsFen: 80_000_000_000 }, listed: {}, applicationDate: '2026-11-22' },
    {
      sme: ['unstated', '补充上年营业收入：营业收入少于 80000 万元，就属于中小企业', { state: ['size.revenueFen'] }],
      'one-year': ['unstated', '补充营业执照上的成立日期，即可判断', { state: ['establishedOn'] }],
      'not-abnormal': ['unstated', '补充经营异常名录的查询结果，即可判断', { state: ['listed.abnormal'] }],
      'not-dishonest': ['unstated', '补充严重失信主体名单的查询结果，即可判断', { state: ['listed.dishonest'] }],
      'not-procurement-barred': ['unstated', '补充政府采购严重违法失信名单的查询结果，即可判断', { state: ['listed.procurement'] }],
    },
  ),
  // Of several accidents the last grave one counts, of several offences the last.
  one(
    'enterprise-eligibility',
    {
      applicationDate: '2026-11-22',
      incidents: [
        { on: '2026-01-01', grade: 'larger' },
        { on: '2024-05-06', grade: 'severe' },
        { on: '2025-01-01', grade: 'major' },
        { on: '2024-01-01', grade: 'major' },
      ],
      violations: [{ on: '2026-02-03' }, { on: '2024-01-05' }],
    },
    {
      'no-major-incident': [
        'waits',
        '最近一次重大及以上事故在 2025年1月1日，满 3 年后，2028年1月2日起满足这一条',
        { set: { applicationDate: '2028-01-02' }, on: '2028-01-02' },
      ],
      'no-violation': [
        'waits',
        '最近一次违法行为在 2026年2月3日，满 3 年后，2029年2月4日起满足这一条',
        { set: { applicationDate: '2029-02-04' }, on: '2029-02-04' },
      ],
    },
  ),
  one(
    'level-uplift',
    { before: 0, after: 0 },
    {
      target: ['changeable', '改造后再提升 2 级，从未达一级到二级；差多少分见等级评测', { set: { after: 2 } }],
      'step-up': ['changeable', '改造后再提升 1 级，从未达一级到一级；差多少分见等级评测', { set: { after: 1 } }],
    },
  ),
  one('level-uplift', { before: 4, after: 3 }, { 'step-up': ['changeable', '改造前已是最高等级，没有可提升的等级', null] }),
  one(
    'publicity',
    { ...notice, asOf: '2026-07-09' },
    {
      elapsed: [
        'waits',
        '等公示期满：还有 2 个工作日，至 2026年7月10日，2026年7月11日起可办',
        { set: { asOf: '2026-07-11' }, on: '2026-07-11' },
      ],
      'objections-settled': ['unstated', HAD_OBJECTIONS, { state: ['objections'] }],
      'none-upheld': ['unstated', HAD_OBJECTIONS, { state: ['objections'] }],
    },
  ),
  one(
    'publicity',
    {
      ...notice,
      objections: [
        { raisedOn },
        { raisedOn, settledOn: '2026-07-20', upheld: false },
        { raisedOn, settledOn: '2026-07-10', upheld: false },
        { raisedOn },
      ],
    },
    {
      'objections-settled': [
        'changeable',
        '核查处理完 2 件异议，并答复提出人',
        {
          set: { 'objections.0.settledOn': '2026-07-20', 'objections.3.settledOn': '2026-07-20', asOf: '2026-07-20' },
          on: '2026-07-20',
        },
      ],
      'none-upheld': [
        'unstated',
        HAD_OBJECTIONS,
        {
          state: ['objections.0.settledOn', 'objections.0.upheld', 'objections.3.settledOn', 'objections.3.upheld'],
        },
      ],
    },
  ),
  one(
    'publicity',
    { ...notice, objections: [{ raisedOn }] },
    {
      'objections-settled': ['changeable', '核查处理完 1 件异议，并答复提出人', { set: { 'objections.0.settledOn': '2026-07-13' } }],
    },
  ),
  one(
    'publicity',
    {
      ...notice,
      objections: [
        { raisedOn, settledOn: '2026-07-20' },
        { raisedOn, settledOn: '2026-07-15', upheld: false },
      ],
    },
    {
      'objections-settled': ['changeable', '等到 2026年7月20日异议处理完', { set: { asOf: '2026-07-20' }, on: '2026-07-20' }],
      'none-upheld': [
        'unstated',
        '等到 2026年7月20日异议处理完再看',
        {
          set: { asOf: '2026-07-20' },
          on: '2026-07-20',
          state: ['objections.0.upheld'],
        },
      ],
    },
  ),
  one(
    'publicity',
    { ...notice, objections: [{ raisedOn, settledOn: '2026-07-10' }] },
    {
      'none-upheld': ['unstated', HAD_OBJECTIONS, { state: ['objections.0.upheld'] }],
    },
  ),
  one(
    'publicity',
    {
      ...notice,
      objections: [
        { raisedOn, settledOn: '2026-07-15', upheld: false },
        { raisedOn, settledOn: '2026-07-20', upheld: true },
      ],
    },
    {
      'none-upheld': ['unstated', '异议经核查成立，这一次公示不能通过；由主管部门按核查结果处理', null],
    },
  ),
  one(
    'rectification',
    { notifiedOn: '2026-07-01', asOf: '2026-07-20' },
    {
      'in-time': ['unstated', '在 2026年7月31日前（含当日）完成整改', { set: { completedOn: '2026-07-20' } }],
    },
  ),
  one(
    'payment-readiness',
    {
      acceptance: 'pending',
      countyReview: 'pending',
      cityReview: 'pending',
      publicity: notice,
      amountFen: 50_000_000,
      availableFen: 45_000_000,
    },
    {
      accepted: ['changeable', '等第三方机构验收', { set: { acceptance: 'passed' } }],
      'county-review': ['changeable', '等县工信商务局初审', { set: { countyReview: 'approved' } }],
      'city-review': ['changeable', '等市工信部门审核', { set: { cityReview: 'approved' } }],
      publicised: ['unstated', '补充兑付公示和异议的情况，即可判断', { state: ['publicity.objections'] }],
      'funds-available': ['waits', '金额改为不超过 40 万元，余额就够', { set: { amountFen: 40_000_000 } }],
    },
  ),
  one(
    'payment-readiness',
    { amountFen: 50_000_000, availableFen: 40_000_000 },
    {
      'funds-available': ['waits', '金额改为不超过 40 万元，余额就够', { set: { amountFen: 40_000_000 } }],
    },
  ),
  one(
    'payment-readiness',
    {
      publicity: { ...notice, asOf: '2026-07-09', objections: [{ raisedOn, settledOn: '2026-07-20', upheld: false }, { raisedOn }] },
    },
    {
      publicised: [
        'waits',
        `等公示期满：还有 2 个工作日，至 2026年7月10日，2026年7月11日起可办；核查处理完 1 件异议，并答复提出人；${HAD_OBJECTIONS}`,
        {
          set: { 'publicity.asOf': '2026-07-20', 'publicity.objections.1.settledOn': '2026-07-20' },
          state: ['publicity.objections.1.upheld'],
          on: '2026-07-20',
        },
      ],
    },
  ),
  one(
    'payment-readiness',
    {
      amountFen: 30_000_000,
      availableFen: 10_000_000,
      publicity: { ...notice, objections: [{ raisedOn, settledOn: '2026-07-20', upheld: false }] },
    },
    {
      publicised: [
        'waits',
        '等到 2026年7月20日异议处理完；等到 2026年7月20日异议处理完再看',
        {
          set: { 'publicity.asOf': '2026-07-20' },
          on: '2026-07-20',
        },
      ],
      'funds-available': ['waits', '还差 20 万元，等下一笔指标文件到账后再付', { set: { availableFen: 30_000_000 } }],
    },
  ),
  one(
    'subsidy',
    { recognisedFen: 100_000_000, reductionFen: 40_000_001, reductionReason: '' },
    {
      'reduction-justified': [
        'changeable',
        '核减改为不超过 40 万元，并写明核减的理由和依据',
        {
          set: { reductionFen: 40_000_000 },
          state: ['reductionReason'],
        },
      ],
    },
  ),
  one(
    'subsidy',
    { reductionFen: 40_000_001 },
    {
      'reduction-justified': [
        'changeable',
        '核减改为不超过 40 万元，并写明核减的理由和依据',
        {
          set: { reductionFen: 40_000_000 },
          state: ['reductionReason', 'recognisedFen'],
        },
      ],
    },
  ),
  one(
    'subsidy',
    { recognisedFen: 0, reductionFen: 5 },
    {
      'reduction-justified': ['changeable', '核减改为不超过 0 万元', { set: { reductionFen: 0 } }],
    },
  ),
  one(
    'expense',
    { category: 'operating', enterprise: 'A', voucher: false, contract: { signedOn: '2026-08-01', amountFen: 300, party: 'B' } },
    {
      complete: [
        'changeable',
        '补齐发票、付款记录、付款凭证；但这一笔另有不能补正之处，仍不能认定',
        {
          set: { voucher: true },
          state: ['invoice', 'payment'],
        },
      ],
      parties: ['unstated', '补充发票、付款记录，即可判断', { state: ['invoice', 'payment'] }],
    },
  ),
  one(
    'expense',
    { category: 'other-digital', voucher: true, inPlan: true },
    {
      category: ['unstated', '补充主管部门或专家组的认定（办法没有列名的类别须先认定），即可判断', { state: ['recognisedBy'] }],
      complete: ['unstated', '补齐合同、发票、付款记录', { state: ['contract', 'invoice', 'payment'] }],
    },
  ),
  one(
    'independence',
    {
      transformer: { creditCode: 'A', controller: '样例甲' },
      evaluator: { creditCode: 'A', legalRepresentative: '样例乙' },
    },
    {
      'different-entity': ['changeable', '另选一家与改造方没有关联的评测机构', { state: ['evaluator'] }],
      'different-representative': ['unstated', '补充改造方的法定代表人，即可判断', { state: ['transformer.legalRepresentative'] }],
      'different-controller': ['unstated', '补充评测方的实际控制人，即可判断', { state: ['evaluator.controller'] }],
    },
  ),
];

const decideOn = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>): Verdict =>
  (policy.decisions[name].decide as (facts: FactsOf<Name>) => Verdict)(facts);
const standingOf = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>): Standing =>
  Object.fromEntries(
    waysOut(policy, name, facts, decideOn(name, facts)).map(({ test, kind, says, change }) => [test, [kind, says, change]]),
  );

const failing = Object.entries(WHERE_ALL_FAILS) as unknown as Row<DecisionName, Standing>[];
const asking = Object.entries(WHERE_NOTHING_IS_KNOWN) as unknown as Row<DecisionName, Asking>[];

describe('the ways where all fails', () => {
  it.each(failing)('of %s', (name, { facts, ways }) => expect(standingOf(name, facts)).toEqual(ways));
});

describe('the ways where nothing is known', () => {
  it.each(asking)('of %s', (name, { facts, ways }) => {
    const asked = Object.entries(ways).map(([test, [says, ...state]]) => [test, ['unstated', says, { state }]] as const);
    expect(standingOf(name, facts)).toEqual(Object.fromEntries(asked));
  });
});

describe('the ways of single tests', () => {
  it.each(CASES)('of %s, %j', (name, { facts, ways }) => {
    const standing = standingOf(name, facts);
    expect(Object.fromEntries(Object.keys(ways).map((test) => [test, standing[test]]))).toEqual(ways);
  });
});

const TURNING = [...failing, ...CASES].flatMap(([name, { facts, ways }]) =>
  Object.entries(ways).flatMap(([test, [, , change]]) =>
    change?.set && !change.state ? [{ name, facts, test, set: Object.entries(change.set) }] : [],
  ),
);

describe('what is said to turn a test', () => {
  it.each(TURNING)('turns $test of $name, and with any of $set left out it does not', ({ name, facts, test, set }) => {
    const holdsWith = (entries: typeof set) =>
      decideOn(name, changed(facts, { set: Object.fromEntries(entries) })).because.find((reason) => reason.test === test)?.holds ?? true;
    expect(holdsWith(set)).toBe(true);
    for (const left of set) expect(holdsWith(set.filter((each) => each !== left))).not.toBe(true);
  });
});
