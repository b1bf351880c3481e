import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnterpriseEligibilityFacts, ExpenseFacts, PublicityFacts, SubsidyFacts } from '../index.ts';
import { type DecisionName, getPolicy } from '../index.ts';
import { type FactsOf, type Way, waysOut } from './index.ts';

const policy = getPolicy('pengyang-2026');
/** The way out for one test; undefined where it holds. */
function wayOf<Name extends DecisionName>(name: Name, facts: FactsOf<Name>, test: string): Way | undefined {
  const decide = policy.decisions[name].decide as (facts: FactsOf<Name>) => Parameters<typeof waysOut>[3];
  return waysOut(policy, name, facts, decide(facts)).find((way) => way.test === test);
}

describe('办法第八条、第十条: when a firm may apply', () => {
  it.each([
    { establishedOn: '2026-01-03', applicationDate: '2026-11-27', says: '还差 37 天满 1 年，2027年1月3日起满足这一条', on: '2027-01-03' },
    { establishedOn: '2024-02-29', applicationDate: '2025-02-27', says: '还差 1 天满 1 年，2025年2月28日起满足这一条', on: '2025-02-28' },
    { establishedOn: '2025-11-23', applicationDate: '2026-11-22', says: '还差 1 天满 1 年，2026年11月23日起满足这一条', on: '2026-11-23' },
  ])('founded on $establishedOn, on $applicationDate: $says', ({ says, on, ...facts }) => {
    expect(wayOf('enterprise-eligibility', facts, 'one-year')).toMatchObject({ kind: 'waits', says, change: { on } });
  });

  it.each([
    { last: '2025-06-01', on: '2028-06-02' },
    { last: '2024-02-29', on: '2027-03-01' },
    { last: '2025-02-28', on: '2028-03-01' },
  ])('a grave accident of $last no longer counts from $on, and not a day before', ({ last, on }) => {
    const facts: EnterpriseEligibilityFacts = { applicationDate: '2026-07-01', incidents: [{ on: last, grade: 'major' }] };
    expect(wayOf('enterprise-eligibility', facts, 'no-major-incident')).toMatchObject({ kind: 'waits', change: { on } });
    const dayBefore = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
    expect(wayOf('enterprise-eligibility', { ...facts, applicationDate: dayBefore }, 'no-major-incident')).toBeDefined();
    expect(wayOf('enterprise-eligibility', { ...facts, applicationDate: on }, 'no-major-incident')).toBeUndefined();
  });

  it.each<[EnterpriseEligibilityFacts, string, string]>([
    [{ registeredDivision: '640402' }, 'registered-here', '只支持在本县注册的企业'],
    [{ falsified: true }, 'truthful', '弄虚作假的，不予支持'],
    [{ otherSubsidies: [{ level: 'city', sameKind: true }] }, 'no-same-kind-subsidy', '不重复支持'],
    [{ size: { category: 2, employees: 1000, revenueFen: 40_000_000_000 } }, 'sme', '只支持中小微企业'],
  ])('%o is said as a fact, without advice', (facts, test, says) => {
    const way = wayOf('enterprise-eligibility', facts, test);
    expect(way).toMatchObject({ kind: 'not-changeable', change: null });
    expect(way?.says).toContain(says);
  });

  it('an open size names the figures below which it is settled', () => {
    expect(wayOf('enterprise-eligibility', { size: { category: 2, employees: 1000 } }, 'sme')).toMatchObject({
      kind: 'unstated',
      says: '补充上年营业收入：营业收入少于 40000 万元，就属于中小企业',
      change: { state: ['size.revenueFen'] },
    });
  });
});

const paid: ExpenseFacts = {
  category: 'software',
  enterprise: '企业',
  window: { from: '2026-07-20', to: '2027-03-31' },
  inPlan: true,
  contract: { signedOn: '2026-08-01', amountFen: 8_200_000, party: '供方' },
  invoice: { number: '1', kind: 'ordinary', netFen: 8_000_000, taxFen: 200_000, issuedOn: '2026-08-02', seller: '供方', buyer: '企业' },
  payment: { paidOn: '2026-08-03', amountFen: 8_200_000, payee: '供方' },
  voucher: true,
};
const { payment: _, ...unpaid } = paid;
const { invoice: _invoice, ...withoutInvoice } = paid;
const { voucher: _voucher, ...withoutVoucher } = paid;
const { contract: _contract, invoice: _bill, payment: _transfer, ...rest } = paid;
const toCome: ExpenseFacts = { ...rest, inPlan: false };
const WORTH = '可多认定 8.2 万元，按 50% 最多可多补助 4.1 万元（单家合计不超过 40 万元，到了上限不再增加）';

describe('办法第十二条（二）、第十六条: what completing an expense is worth', () => {
  it.each<[string, ExpenseFacts, string, string]>([
    ['a missing voucher', { ...paid, voucher: false }, 'complete', `补齐付款凭证${WORTH}`],
    ['a voucher of which nobody has said anything', withoutVoucher, 'complete', `补齐付款凭证${WORTH}`],
    ['a purchase to come that is not in the plan', toCome, 'in-plan', '先书面申请变更改造方案，批准后再签合同'],
    [
      'an order of which only the invoice is there, not in the plan',
      { ...toCome, invoice: paid.invoice } as ExpenseFacts,
      'in-plan',
      '先书面申请变更改造方案，批准后再签合同，最多可认定 8.2 万元',
    ],
    [
      'outside the plan, with the contract signed',
      { ...paid, inPlan: false },
      'in-plan',
      '方案以签合同那天有效的为准，签了再变更方案也补不上这一笔；台账登记错了的，凭合同更正登记',
    ],
    ['two things at once', { ...paid, voucher: false, inPlan: false }, 'complete', '补齐付款凭证；但这一笔另有不能补正之处，仍不能认定'],
    [
      'a voucher and the invoice missing, paid to somebody else',
      { ...withoutInvoice, voucher: false, payment: { ...paid.payment, payee: '别家' } } as ExpenseFacts,
      'complete',
      '补齐发票、付款凭证；但这一笔另有不能补正之处，仍不能认定',
    ],
    ['no payment yet', unpaid, 'complete', '补齐付款记录，最多可认定 8.2 万元'],
    [
      'a kind that never counts',
      { ...paid, category: 'welfare', voucher: false },
      'complete',
      '补齐付款凭证；但这一笔另有不能补正之处，仍不能认定',
    ],
    ['a kind that never counts', { ...paid, category: 'welfare' }, 'category', '这一类支出不在支持范围；换一个名目也不行'],
    ['an invoice used before', { ...paid, seenInvoices: ['1'] }, 'not-duplicate', '同一张发票只能用一次'],
  ])('%s', (_name, facts, test, says) => {
    expect(wayOf('expense', facts, test)?.says).toBe(says);
  });

  it('never promises a subsidy above the ceiling', () => {
    const big = { ...paid, contract: { ...paid.contract, amountFen: 200_000_000 }, payment: { ...paid.payment, amountFen: 200_000_000 } };
    const invoice = { ...paid.invoice, netFen: 200_000_000, taxFen: 0 };
    const way = wayOf('expense', { ...big, invoice, voucher: false } as ExpenseFacts, 'complete');
    expect(way?.gain).toEqual({ recognisedFen: 200_000_000, subsidyFen: 40_000_000 });
  });
});

const done: SubsidyFacts = {
  inPilot: true,
  completed: true,
  accepted: true,
  level: { before: 1, after: 2 },
  recognisedFen: 24_000_000,
  sameKindSubsidy: false,
  disqualified: false,
};

describe('办法第七条（一）: what a subsidy still needs', () => {
  it.each<[string, SubsidyFacts, string, string, object | null]>([
    [
      'one level short',
      { ...done, level: { before: 1, after: 1 } },
      'target',
      '改造后再提升 1 级，从一级到二级；差多少分见等级评测',
      { set: { 'level.after': 2 } },
    ],
    [
      'from level 2 it is level 3',
      { ...done, level: { before: 2, after: 2 } },
      'target',
      '改造后再提升 1 级，从二级到三级；差多少分见等级评测',
      { set: { 'level.after': 3 } },
    ],
    ['already at the top', { ...done, level: { before: 4, after: 4 } }, 'step-up', '改造前已是最高等级，没有可提升的等级', null],
    [
      'too much taken off',
      { ...done, reductionFen: 13_000_000, reductionReason: '设备闲置' },
      'reduction-justified',
      '核减改为不超过 12 万元',
      { set: { reductionFen: 12_000_000 } },
    ],
    [
      'too much taken off for no reason',
      { ...done, reductionFen: 13_000_000, reductionReason: ' ' },
      'reduction-justified',
      '核减改为不超过 12 万元，并写明核减的理由和依据',
      { set: { reductionFen: 12_000_000 }, state: ['reductionReason'] },
    ],
    [
      'a subsidy of the same kind',
      { ...done, sameKindSubsidy: true },
      'no-same-kind-subsidy',
      '得过自治区或市同类补助的，不重复支持',
      null,
    ],
  ])('%s', (_name, facts, test, says, change) => {
    expect(wayOf('subsidy', facts, test)).toMatchObject({ says, change });
  });
});

describe('办法第十一条、第十三条: days to wait', () => {
  const notice: PublicityFacts = { startsOn: '2026-07-03', asOf: '2026-07-09', objections: [] };

  it('a notice runs until its last working day', () => {
    expect(wayOf('publicity', notice, 'elapsed')).toMatchObject({
      says: '等公示期满：还有 2 个工作日，至 2026年7月10日，2026年7月11日起可办',
      change: { set: { asOf: '2026-07-11' }, on: '2026-07-11' },
    });
  });

  it('an upheld objection is no matter of waiting', () => {
    const upheld = { ...notice, objections: [{ raisedOn: '2026-07-06', settledOn: '2026-07-07', upheld: true }] };
    expect(wayOf('publicity', upheld, 'none-upheld')).toMatchObject({ kind: 'not-changeable', change: null });
  });

  it('a payment waits for the notice and for the objection at once', () => {
    const publicity = { ...notice, objections: [{ raisedOn: '2026-07-06' }] };
    expect(wayOf('payment-readiness', { publicity }, 'publicised')).toMatchObject({
      says: '等公示期满：还有 2 个工作日，至 2026年7月10日，2026年7月11日起可办；核查处理完 1 件异议，并答复提出人；补充异议的登记和处理结果（没有异议也要写明），即可判断',
      change: { set: { 'publicity.asOf': '2026-07-11', 'publicity.objections.0.settledOn': '2026-07-09' }, on: '2026-07-11' },
    });
  });

  it('money that is short is named to the fen', () => {
    expect(wayOf('payment-readiness', { amountFen: 30_000_000, availableFen: 29_999_999 }, 'funds-available')?.says).toBe(
      '还差 0.000001 万元，等下一笔指标文件到账后再付',
    );
  });

  it('a rectification names its last day, and once overdue nothing', () => {
    const facts = { notifiedOn: '2026-07-01', asOf: '2026-07-20' };
    expect(wayOf('rectification', facts, 'in-time')).toMatchObject({
      says: '在 2026年7月31日前（含当日）完成整改',
      change: { set: { completedOn: '2026-07-20' } },
    });
    expect(wayOf('rectification', { ...facts, asOf: '2026-08-01' }, 'in-time')).toMatchObject({ kind: 'not-changeable', change: null });
  });
});

describe('办法第四条: how much a fund plan must move', () => {
  it.each([
    {
      uses: [
        { kind: 'transformation', fen: 89 },
        { kind: 'training', fen: 11 },
      ],
      test: 'transformation-share',
      says: '企业改造支出至少再增加 0.000001 万元',
    },
    { uses: [{ kind: 'training', fen: 11 }], test: 'support-share', says: '配套支出至少减少 0.000001 万元' },
    { uses: [{ kind: 'transformation', fen: 103 }], test: 'within-total', says: '各项合计至少减少 0.000003 万元' },
  ] as const)('$test: $says', ({ uses, test, says }) => {
    expect(wayOf('fund-plan', { totalFen: 100, uses: [...uses] }, test)?.says).toBe(says);
  });

  // One use alone, so that what is said to move can be moved.
  it.each([
    { test: 'support-share', kind: 'training', sign: -1 },
    { test: 'service-cap', kind: 'review', sign: -1 },
    { test: 'within-total', kind: 'transformation', sign: -1 },
    { test: 'benchmark-cap', kind: 'benchmark', sign: -1 },
    { test: 'transformation-share', kind: 'transformation', sign: 1 },
  ] as const)('$test: moving just that much suffices, and a fen less does not', ({ test, kind, sign }) => {
    const fen = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1_000_000_000 }));
    fc.assert(
      fc.property(fen, fen, (totalFen, used) => {
        const wayWith = (amount: number) => wayOf('fund-plan', { totalFen, uses: [{ kind, fen: amount }] }, test);
        const said = /([\d.]+) 万元$/.exec(wayWith(used)?.says ?? '')?.[1];
        if (said === undefined) return;
        const moved = Math.round(Number(said) * 1_000_000);
        expect(wayWith(used + sign * moved)).toBeUndefined();
        expect(wayWith(used + sign * (moved - 1))).toBeDefined();
      }),
    );
  });
});
