import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { type DecisionName, getPolicy } from '../index.ts';
import { type FactsOf, waysOut } from './index.ts';

const policy = getPolicy('pengyang-2026');
type Row<Name extends DecisionName> = { readonly facts: FactsOf<Name>; readonly says: Readonly<Record<string, string>> };
type Table = { readonly [Name in DecisionName]?: Row<Name> };

const listed = { abnormal: true, dishonest: true, procurement: true };
const party = { creditCode: 'A', legalRepresentative: '样例甲', controller: '样例甲', shareholders: [{ id: 'A', percent: 50 }] };

/** What a firm, a provider or the office reads where everything stands against it, line by line, to be checked by eye. */
const WHERE_ALL_FAILS: Table = {
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
    says: {
      industry: '本办法只支持县里的主导产业，其他产业不在范围内',
      sme: '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型',
      'registered-here': '只支持在本县注册的企业；在外地注册的，请咨询注册地的政策',
      'legal-person': '分公司、个体工商户等没有独立法人资格，不在支持范围',
      'one-year': '还差 42 天满 1 年，2027年1月3日起可申报',
      'tax-compliant': '依法补缴税款和滞纳金、办结税务处理后再申报',
      'financially-sound': '财务状况改善后，凭新的财务报表再申报',
      'good-credit': '依法完成信用修复后再申报',
      willing: '改造由企业自愿；决定改造后随时可以申报',
      'has-foundation': '先做一次数字化水平评测，按诊断意见补上联网、设备等基础条件后再申报',
      'not-abnormal': '先改正被列入的原因，向市场监管部门申请移出经营异常名录，移出后再申报',
      'not-dishonest': '先履行义务、完成信用修复，由列入单位移出严重失信主体名单后再申报',
      'not-procurement-barred': '等处罚期满、从政府采购严重违法失信名单移出后再申报',
      'no-major-incident': '最近一次重大及以上事故在 2025年6月1日，满 3 年后，2028年6月2日起可申报',
      'no-violation': '最近一次违法行为在 2024年3月5日，满 3 年后，2027年3月6日起可申报',
      truthful: '申报材料弄虚作假的，不予支持',
      'no-same-kind-subsidy': '得过自治区或市同类补助的，不重复支持',
      cooperative: '配合完成监督检查和绩效评价后再申报',
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
    says: {
      'in-pool': '先在 168 平台申请进入服务商资源池，入池后再承接',
      'legal-person': '没有独立法人资格的单位不能作为服务商',
      qualified: '补足相关资质、团队和实施经验后再承接',
      lawful: '改正违法经营并接受处理完毕后再承接',
      'good-credit': '依法完成信用修复后再承接',
      'no-subcontracting': '收回转包、分包的部分，由本单位完成',
      recognised: '按意见改进服务，得到企业和主管部门认可',
      'not-abnormal': '先改正被列入的原因，向市场监管部门申请移出经营异常名录，移出后再申报',
      'not-dishonest': '先履行义务、完成信用修复，由列入单位移出严重失信主体名单后再申报',
      'not-procurement-barred': '等处罚期满、从政府采购严重违法失信名单移出后再申报',
    },
  },
  independence: {
    facts: { transformer: party, evaluator: party },
    says: {
      'different-entity': '另选一家与改造方没有关联的评测机构',
      'different-representative': '另选一家与改造方没有关联的评测机构',
      'different-controller': '另选一家与改造方没有关联的评测机构',
      'no-cross-holding': '另选一家与改造方没有关联的评测机构',
      'no-common-holder': '另选一家与改造方没有关联的评测机构',
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
    says: {
      category: '这一类支出不在支持范围；换一个名目也不行',
      complete: '补齐付款凭证；但这一笔另有不能补正之处，仍不能认定',
      parties: '合同、发票、付款须是同一笔真实交易的原件；登记写错的，凭原件更正登记',
      window: '项目期之外的支出不计入',
      'in-plan': '申请变更改造方案并获批准；但这一笔另有不能补正之处，仍不能认定',
      'not-duplicate': '同一张发票只能用一次',
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
    says: {
      'in-pilot': '先申报，经评审、公示列入试点',
      completed: '按方案完成改造，提交验收申请',
      accepted: '按验收意见整改，再次验收通过',
      recognised: '至少有一笔软硬件投入得到认定：登记支出，交齐合同、发票、付款凭证',
      target: '改造后再提升 1 级，从二级到三级；差多少分见等级评测',
      'step-up': '改造后再提升 2 级，从二级到四级；差多少分见等级评测',
      'no-same-kind-subsidy': '得过自治区或市同类补助的，不重复支持',
      'not-disqualified': '试点资格已取消，不再补助',
    },
  },
  'benchmark-award': {
    facts: { industry: '煤炭', panelRecommended: false, objectionFree: false, alreadyAwarded: 2, awardFen: 10_000_001 },
    says: {
      industry: '本办法只支持县里的主导产业，其他产业不在范围内',
      recommended: '标杆企业由专家组评审推荐，未获推荐的不奖励',
      'objection-free': '公示有成立的异议，这一次不能奖励',
      quota: '标杆名额已满',
      cap: '奖励改为不超过 10 万元',
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
    says: {
      accepted: '按验收意见在期限内整改，再次验收通过',
      'level-verified': '由第三方机构完成定级验收',
      'investment-audited': '由第三方机构完成投资审核',
      independent: '另行委托与改造方没有关联的机构重新评测',
      'county-review': '按退回意见补正后，重新报县初审',
      'city-review': '按退回意见补正后，重新报市级审核',
      publicised:
        '等公示期满：还有 2 个工作日，至 2026年7月10日，2026年7月11日起可办；异议经核查成立，这一次公示不能通过；由主管部门按核查结果处理',
      'no-open-rectification': '在期限内完成整改并经确认',
      'not-disqualified': '试点资格已取消，不再拨付',
      'within-cap': '金额改为不超过 40 万元',
      'funds-available': '还差 40 万元，等下一笔指标文件到账后再付',
      'not-paid-before': '已经兑付过，不能再付',
    },
  },
};

/** What is asked for where nothing is known. */
const WHERE_NOTHING_IS_KNOWN: Table = {
  'enterprise-eligibility': {
    facts: {},
    says: {
      industry: '补充所属产业，即可判断',
      sme: '补充行业、从业人员数和上年营业收入，即可划型',
      'registered-here': '补充注册地，即可判断',
      'legal-person': '补充独立法人资格情况，即可判断',
      'one-year': '补充申报日期、营业执照上的成立日期，即可判断',
      'tax-compliant': '补充纳税情况，即可判断',
      'financially-sound': '补充财务状况，即可判断',
      'good-credit': '补充信用情况，即可判断',
      willing: '补充改造意愿，即可判断',
      'has-foundation': '补充数字化基础情况，即可判断',
      'not-abnormal': '补充经营异常名录的查询结果，即可判断',
      'not-dishonest': '补充严重失信主体名单的查询结果，即可判断',
      'not-procurement-barred': '补充政府采购严重违法失信名单的查询结果，即可判断',
      'no-major-incident': '补充申报日期、近三年的事故情况（如实写明有无），即可判断',
      'no-violation': '补充申报日期、近三年的违法情况（如实写明有无），即可判断',
      truthful: '补充申报材料的核实结果，即可判断',
      'no-same-kind-subsidy': '补充已获补助的情况（如实写明有无），即可判断',
      cooperative: '补充配合监督检查的情况，即可判断',
    },
  },
  'provider-eligibility': {
    facts: { purpose: 'reward' },
    says: {
      'in-pool': '补充进入资源池的情况，即可判断',
      'legal-person': '补充独立法人资格情况，即可判断',
      qualified: '补充资质、团队和经验的证明，即可判断',
      lawful: '补充合法经营情况，即可判断',
      'good-credit': '补充信用情况，即可判断',
      'no-subcontracting': '补充转包、分包情况（如实写明有无），即可判断',
      recognised: '补充企业和主管部门的评价，即可判断',
      'not-abnormal': '补充经营异常名录的查询结果，即可判断',
      'not-dishonest': '补充严重失信主体名单的查询结果，即可判断',
      'not-procurement-barred': '补充政府采购严重违法失信名单的查询结果，即可判断',
    },
  },
  independence: {
    facts: { transformer: { creditCode: 'A' }, evaluator: { creditCode: 'B' } },
    says: {
      'different-representative': '补充改造方的法定代表人、评测方的法定代表人，即可判断',
      'different-controller': '补充改造方的实际控制人、评测方的实际控制人，即可判断',
      'no-cross-holding': '补充改造方的股东名单、评测方的股东名单，即可判断',
      'no-common-holder': '补充改造方的股东名单和持股比例、评测方的股东名单和持股比例，即可判断',
    },
  },
  expense: {
    facts: { seenInvoices: ['1'] },
    says: {
      category: '补充支出类别、主管部门或专家组的认定（办法没有列名的类别须先认定），即可判断',
      complete: '补齐合同、发票、付款记录、付款凭证',
      parties: '补充合同、发票、付款记录、本企业的信用代码，即可判断',
      window: '补充合同、发票、付款记录、项目期，即可判断',
      'in-plan': '补充改造方案（看这一笔在不在方案内），即可判断',
      'not-duplicate': '补充发票，即可判断',
    },
  },
  subsidy: {
    facts: {},
    says: {
      'in-pilot': '评审、公示列入试点后即可判断',
      completed: '按方案完成改造、提交验收申请后即可判断',
      accepted: '第三方机构验收后即可判断',
      recognised: '登记支出，交齐合同、发票、付款凭证，有了认定的投入即可计算',
      target: '改造前、改造后各做一次等级评测后即可判断',
      'step-up': '改造前、改造后各做一次等级评测后即可判断',
      'no-same-kind-subsidy': '补充同类补助情况（如实写明有无），即可判断',
      'not-disqualified': '补充试点资格情况，即可判断',
    },
  },
  'benchmark-award': {
    facts: {},
    says: {
      industry: '补充所属产业，即可判断',
      recommended: '补充专家组的推荐意见，即可判断',
      'objection-free': '补充公示的结果，即可判断',
      quota: '补充已奖励的家数，即可判断',
      cap: '补充奖励金额，即可判断',
    },
  },
  'payment-readiness': {
    facts: {},
    says: {
      accepted: '补充验收结果，即可判断',
      'level-verified': '补充定级验收情况，即可判断',
      'investment-audited': '补充投资审核情况，即可判断',
      independent: '补充评测方与改造方的关联核对结果，即可判断',
      'county-review': '补充县初审结果，即可判断',
      'city-review': '补充市级审核结果，即可判断',
      publicised: '补充兑付公示和异议的情况，即可判断',
      'no-open-rectification': '补充整改情况，即可判断',
      'not-disqualified': '补充试点资格情况，即可判断',
      'within-cap': '补充拟兑付金额，即可判断',
      'funds-available': '补充拟兑付金额、可用余额，即可判断',
      'not-paid-before': '补充已兑付金额，即可判断',
    },
  },
};

const saidOf = <Name extends DecisionName>(name: Name, facts: FactsOf<Name>): Record<string, string> => {
  const decide = policy.decisions[name].decide as (facts: FactsOf<Name>) => Verdict;
  return Object.fromEntries(waysOut(policy, name, facts, decide(facts)).map(({ test, says }) => [test, says]));
};

describe.each([
  { when: 'all fails', table: WHERE_ALL_FAILS },
  { when: 'nothing is known', table: WHERE_NOTHING_IS_KNOWN },
])('the words where $when', ({ table }) => {
  it.each(Object.entries(table) as [DecisionName, Row<DecisionName>][])('of %s', (name, { facts, says }) => {
    expect(saidOf(name, facts)).toEqual(says);
  });
});
