import { describe, expect, it } from 'vitest';
import type { EnterpriseEligibilityFacts, ExpenseFacts, SubsidyFacts } from '../index.ts';
import { type DecisionName, getPolicy } from '../index.ts';
import { type FactsOf, inAllSays, waysOut } from './index.ts';

const policy = getPolicy('pengyang-2026');

const firm: EnterpriseEligibilityFacts = {
  applicationDate: '2026-11-22',
  industry: 'equipment',
  size: { category: 2, employees: 120, revenueFen: 3_000_000_000 },
  registeredDivision: '640425',
  legalPerson: true,
  establishedOn: '2020-05-01',
  taxCompliant: true,
  financiallySound: true,
  goodCredit: true,
  listed: { abnormal: false, dishonest: false, procurement: false },
  incidents: [],
  violations: [],
  falsified: false,
  otherSubsidies: [],
  refusedSupervision: false,
  willing: true,
  hasFoundation: true,
};
const order: ExpenseFacts = {
  category: 'software',
  enterprise: '样例甲',
  window: { from: '2026-07-20', to: '2027-03-31' },
  inPlan: true,
  contract: { signedOn: '2026-08-01', amountFen: 8_200_000, party: '样例服务商' },
  invoice: {
    number: '1',
    kind: 'ordinary',
    netFen: 8_000_000,
    taxFen: 200_000,
    issuedOn: '2026-08-02',
    seller: '样例服务商',
    buyer: '样例甲',
  },
  payment: { paidOn: '2026-08-03', amountFen: 8_200_000, payee: '样例服务商' },
  voucher: true,
};
const pilot: SubsidyFacts = {
  inPilot: true,
  completed: true,
  accepted: true,
  level: { before: 1, after: 2 },
  recognisedFen: 24_000_000,
  sameKindSubsidy: false,
  disqualified: false,
};
const NO_SIZE = '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型';
const VOUCHER = '补齐付款凭证可多认定 8.2 万元，按 50% 最多可多补助 4.1 万元（单家合计不超过 40 万元，到了上限不再增加）';

type Said = { readonly says: readonly string[]; readonly together?: string };
type Awkward = readonly [article: string, standing: string, name: DecisionName, facts: FactsOf<DecisionName>, said: Said];
const row = <Name extends DecisionName>(article: string, standing: string, name: Name, facts: FactsOf<Name>, said: Said): Awkward => [
  article,
  standing,
  name,
  facts,
  said,
];
const enough = (on: string): string => `共差 1 项，都做到即可，最早 ${on}。`;

/** Where advice easily turns impossible or dishonest. Each row can be checked with the text and a calendar. */
const AWKWARD: readonly Awkward[] = [
  row(
    '第八条',
    '经营满一年只差一天',
    'enterprise-eligibility',
    { ...firm, establishedOn: '2025-11-23' },
    {
      says: ['还差 1 天满 1 年，2026年11月23日起满足这一条'],
      together: enough('2026年11月23日'),
    },
  ),
  row(
    '第八条',
    '成立在2月29日，平年满一年',
    'enterprise-eligibility',
    { ...firm, establishedOn: '2024-02-29', applicationDate: '2025-02-27' },
    {
      says: ['还差 1 天满 1 年，2025年2月28日起满足这一条'],
      together: enough('2025年2月28日'),
    },
  ),
  row(
    '第八条',
    '又大又年轻：等满一年也没有用',
    'enterprise-eligibility',
    {
      ...firm,
      establishedOn: '2026-01-03',
      size: { category: 2, employees: 1000, revenueFen: 40_000_000_000 },
    },
    {
      says: [NO_SIZE, '还差 42 天满 1 年，2027年1月3日起满足这一条'],
      together: '1 项改变不了，其余 1 项做到了也不能通过。',
    },
  ),
  row(
    '第八条',
    '营业收入已到4亿元，人数不清楚：只有人数还能定',
    'enterprise-eligibility',
    {
      ...firm,
      size: { category: 2, revenueFen: 40_000_000_000 },
    },
    { says: ['补充从业人员数：从业人员少于 1000 人，就属于中小企业'] },
  ),
  row(
    '第八条',
    '人数不清楚，营业收入40万元：不必再问',
    'enterprise-eligibility',
    { ...firm, size: { category: 2, revenueFen: 40_000_000 } },
    {
      says: [],
    },
  ),
  row(
    '第十条',
    '违法在2月29日，三年后还差一天',
    'enterprise-eligibility',
    {
      ...firm,
      applicationDate: '2027-02-28',
      violations: [{ on: '2024-02-29' }],
    },
    { says: ['最近一次违法行为在 2024年2月29日，满 3 年后，2027年3月1日起满足这一条'], together: enough('2027年3月1日') },
  ),
  row(
    '第十条',
    '得过市级同类补助，又在异常名录：移出名录也没有用',
    'enterprise-eligibility',
    {
      ...firm,
      listed: { abnormal: true, dishonest: false, procurement: false },
      otherSubsidies: [{ level: 'city', sameKind: true }],
    },
    {
      says: ['先改正被列入的原因，向市场监管部门申请移出经营异常名录', '得过自治区或市同类补助的，不重复支持'],
      together: '1 项改变不了，其余 1 项做到了也不能通过。',
    },
  ),
  row(
    '第十条',
    '服务商在异常名录：不劝它申报',
    'provider-eligibility',
    {
      purpose: 'service',
      inPool: true,
      legalPerson: true,
      qualified: true,
      lawful: true,
      goodCredit: true,
      subcontracts: false,
      listed: { abnormal: true, dishonest: false, procurement: false },
    },
    { says: ['先改正被列入的原因，向市场监管部门申请移出经营异常名录'] },
  ),
  row(
    '第七条',
    '改造前已三级，改造后还是三级',
    'subsidy',
    { ...pilot, level: { before: 3, after: 3 } },
    {
      says: ['改造后再提升 1 级，从三级到四级；差多少分见等级评测'],
    },
  ),
  row(
    '第七条',
    '改造前已四级：没有可升的',
    'subsidy',
    { ...pilot, level: { before: 4, after: 4 } },
    {
      says: ['改造前已是最高等级，没有可提升的等级'],
      together: '这一项改变不了。',
    },
  ),
  row(
    '第七条',
    '还没有改造完：谈不上照验收意见整改',
    'subsidy',
    { ...pilot, completed: false, accepted: false },
    {
      says: ['按方案完成改造，提交验收申请', '改造完成后申请验收，验收通过'],
    },
  ),
  row('第七条', '改造完了，验收没有过', 'subsidy', { ...pilot, accepted: false }, { says: ['按验收意见整改，再次验收通过'] }),
  row(
    '第七条（二）',
    '标杆名额已满：改小奖励也没有用',
    'benchmark-award',
    {
      industry: 'equipment',
      panelRecommended: true,
      objectionFree: true,
      awardFen: 10_000_001,
      alreadyAwarded: 2,
    },
    { says: ['标杆名额已满', '奖励改为不超过 10 万元'], together: '1 项改变不了，其余 1 项做到了也不能通过。' },
  ),
  row('第十二条', '三张发票，凭证齐全的一张', 'expense', order, { says: [] }),
  row('第十二条', '三张发票，缺凭证的一张：只说这一张值多少，不许诺超过上限', 'expense', { ...order, voucher: false }, { says: [VOUCHER] }),
  row(
    '第十二条',
    '三张发票，缺凭证、合同又在项目期之前的一张',
    'expense',
    {
      ...order,
      voucher: false,
      contract: { signedOn: '2026-07-19', amountFen: 8_200_000, party: '样例服务商' },
    },
    { says: ['补齐付款凭证；但这一笔另有不能补正之处，仍不能认定', '项目期之外的支出不计入'] },
  ),
  row(
    '第十六条',
    '合同签了才发现不在方案内：变更须在事前，不劝它补',
    'expense',
    { ...order, inPlan: false },
    {
      says: ['方案以签合同那天有效的为准，签了再变更方案也补不上这一笔；台账登记错了的，凭合同更正登记'],
      together: '这一项改变不了。',
    },
  ),
  row(
    '第十一条',
    '公示跨国庆：假日不算，10月10日调休上班算',
    'publicity',
    { startsOn: '2026-09-28', asOf: '2026-09-30', objections: [] },
    {
      says: ['等公示期满：还有 4 个工作日，至 2026年10月10日，2026年10月11日起可办'],
    },
  ),
  row(
    '第十一条',
    '公示跨到放假安排没有公布的年份：日子是暂定的',
    'publicity',
    { startsOn: '2026-12-28', asOf: '2026-12-30', objections: [] },
    {
      says: ['等公示期满：还有 4 个工作日，至 2027年1月4日，2027年1月5日起可办（放假安排还没有公布，日子是暂定的）'],
    },
  ),
  row(
    '第十三条',
    '整改第三十日在国庆假里：顺延到假后第一个工作日',
    'rectification',
    { notifiedOn: '2026-09-02', asOf: '2026-09-20' },
    {
      says: ['在 2026年10月8日前（含当日）完成整改'],
    },
  ),
  row(
    '第十三条',
    '整改第三十日在放假安排没有公布的年份',
    'rectification',
    { notifiedOn: '2026-12-20', asOf: '2026-12-30' },
    {
      says: ['在 2027年1月19日前（含当日）完成整改（放假安排还没有公布，日子是暂定的）'],
    },
  ),
  row(
    '第十二条',
    '付过一次的，不能再付',
    'payment-readiness',
    {
      acceptance: 'passed',
      levelVerified: true,
      investmentAudited: true,
      evaluatorIndependent: true,
      countyReview: 'approved',
      cityReview: 'approved',
      publicity: { startsOn: '2026-07-03', asOf: '2026-07-20', objections: [] },
      rectificationOpen: false,
      disqualified: false,
      amountFen: 30_000_000,
      availableFen: 40_000_000,
      alreadyPaidFen: 1,
    },
    { says: ['已经兑付过，不能再付'], together: '这一项改变不了。' },
  ),
];

describe('怎样才行：棘手的情形', () => {
  it.each(AWKWARD)('办法%s：%s', (_article, _standing, name, facts, { says, together }) => {
    const { decide } = policy.decisions[name] as { decide: (facts: FactsOf<DecisionName>) => Parameters<typeof waysOut>[3] };
    const ways = waysOut(policy, name, facts as never, decide(facts));
    expect(ways.map((way) => way.says)).toEqual(says);
    if (together !== undefined) expect(inAllSays(ways)).toBe(together);
  });
});
