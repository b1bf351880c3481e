import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { ExpenseFacts } from '../policy.ts';
import { explainExpense } from './m16-expense-steps.ts';
import { decideExpense } from './m16-expense.ts';

const contract = { signedOn: '2026-08-03', amountFen: 11_300_000, party: '样例供方' };
const invoice = {
  number: '26642000000012345678',
  kind: 'special',
  netFen: 10_000_000,
  taxFen: 1_300_000,
  issuedOn: '2026-09-01',
  seller: '样例供方',
  buyer: '样例企业',
} as const;
const payment = { paidOn: '2026-09-20', amountFen: 11_300_000, payee: '样例供方' };
const software: ExpenseFacts = {
  category: 'software',
  enterprise: '样例企业',
  window: { from: '2026-07-20', to: '2027-03-31' },
  inPlan: true,
  contract,
  invoice,
  payment,
  voucher: true,
};

describe('办法第十六条 支出认定', () => {
  it.each<[string, Partial<ExpenseFacts>, number]>([
    ['专用发票，税额不计', {}, 10_000_000],
    ['普通发票，按价税合计', { invoice: { ...invoice, kind: 'ordinary' } }, 11_300_000],
    ['只付了一部分，按付款折算', { payment: { ...payment, amountFen: 5_650_000 } }, 5_000_000],
    ['合同最小，按合同', { contract: { ...contract, amountFen: 113 } }, 100],
    ['折算不足一分的舍去', { payment: { ...payment, amountFen: 100 } }, 88],
    [
      '窗口首日签、末日付',
      { contract: { ...contract, signedOn: '2026-07-20' }, payment: { ...payment, paidOn: '2027-03-31' } },
      10_000_000,
    ],
    ['智能设备，有人认定', { category: 'smart-equipment', recognisedBy: '样例专家组' }, 10_000_000],
    ['别的发票用过，与本票无关', { seenInvoices: ['26642000000000000001'] }, 10_000_000],
    [
      '金额再大也算得准',
      {
        contract: { ...contract, amountFen: 1e15 },
        invoice: { ...invoice, netFen: 999_999_999_999_999, taxFen: 1 },
        payment: { ...payment, amountFen: 1e15 },
      },
      999_999_999_999_999,
    ],
  ])('认定：%s', (_, change, recognisedFen) => {
    expect(decideExpense({ ...software, ...change })).toMatchObject({
      outcome: 'yes',
      value: { recognisedFen: recognisedFen },
      missing: [],
    });
  });

  it.each<[string, Partial<ExpenseFacts>, string[]]>([
    ['原材料', { category: 'raw-material' }, ['category']],
    ['办公设备，认定也不行', { category: 'office-equipment', recognisedBy: '样例专家组' }, ['category']],
    ['没有付款凭证', { voucher: false }, ['complete']],
    ['开给别家的发票', { invoice: { ...invoice, buyer: '样例他企' } }, ['parties']],
    ['付给了别人', { payment: { ...payment, payee: '样例他方' } }, ['parties']],
    ['项目期前签的合同', { contract: { ...contract, signedOn: '2026-07-19' } }, ['window']],
    ['项目期后开的发票', { invoice: { ...invoice, issuedOn: '2027-04-01' } }, ['window']],
    ['项目期后付的款', { payment: { ...payment, paidOn: '2027-04-01' } }, ['window']],
    ['项目期写反了', { window: { from: '2027-03-31', to: '2026-07-20' } }, ['window']],
    ['合同和发票不是同一家', { contract: { ...contract, party: '样例他方' } }, ['parties']],
    ['不在方案内', { inPlan: false }, ['in-plan']],
    ['发票用过', { seenInvoices: [invoice.number] }, ['not-duplicate']],
  ])('不认：%s', (_, change, failed) => {
    const verdict = decideExpense({ ...software, ...change });
    expect(verdict).toMatchObject({ outcome: 'no', value: { recognisedFen: 0 } });
    expect(failedTests(verdict)).toEqual(failed);
  });

  it('发票没到：要靠它的都先不定，已能断定的照样断定', () => {
    const { invoice: _, ...noInvoice } = software;
    expect(unknownTests(decideExpense(noInvoice))).toEqual(['complete', 'parties', 'window']);
    expect(unknownTests(decideExpense({ ...noInvoice, seenInvoices: ['1'] }))).toEqual(['complete', 'parties', 'window', 'not-duplicate']);
    expect(failedTests(decideExpense({ ...noInvoice, payment: { ...payment, payee: '样例他方' } }))).toEqual(['parties']);
    expect(decideExpense(noInvoice)).toMatchObject({ value: { recognisedFen: null }, missing: ['invoice'] });
  });

  it.each([
    ['software', true, true],
    ['cloud-service', true, true],
    ['data-equipment', true, true],
    ['smart-equipment', 'unknown', true],
    ['other-digital', 'unknown', true],
    ['operating', false, false],
    ['raw-material', false, false],
    ['construction', false, false],
    ['welfare', false, false],
    ['office-equipment', false, false],
    ['other', false, false],
  ] as const)('%s：没有人认定 %s，有人认定 %s', (category, alone, recognised) => {
    const holds = (facts: ExpenseFacts) => decideExpense(facts).because.find(({ test }) => test === 'category')?.holds;
    expect([holds({ category }), holds({ category, recognisedBy: '样例专家组' })]).toEqual([alone, recognised]);
  });

  it('只差一项没定时金额也不定；一天的项目期也是项目期', () => {
    const { inPlan: _, ...open } = software;
    expect(decideExpense(open)).toMatchObject({ outcome: 'unknown', value: { recognisedFen: null }, missing: ['inPlan'] });
    const oneDay = { window: { from: '2026-09-01', to: '2026-09-01' }, invoice };
    expect(decideExpense(oneDay).because.find(({ test }) => test === 'window')?.holds).toBe('unknown');
  });

  it('日期不在项目期内的，说出项目期', () => {
    const verdict = decideExpense({ ...software, payment: { ...payment, paidOn: '2027-04-01' } });
    expect(verdict.because.find(({ test }) => test === 'window')?.says).toContain('（2026年7月20日至2027年3月31日）');
  });

  it.each([[{ contract }], [{ invoice }], [{ payment }], [{ contract, invoice }], [{ contract, payment }], [{ invoice, payment }]])(
    '票据不全的 %j，只说已有的，不取小',
    (papers) => expect(explainExpense(papers).map(({ clause }) => clause)).toEqual(Object.keys(papers).map(() => 'measures/12.2')),
  );

  it('说清每一步：合同、发票、付款、取小、扣税、认定', () => {
    expect(explainExpense(software).map(({ fen }) => fen)).toEqual([
      11_300_000, 11_300_000, 11_300_000, 11_300_000, -1_300_000, 10_000_000,
    ]);
    const clauses = 'measures/12.2 measures/12.2 measures/12.2 measures/7.1 measures/7.1 measures/16'.split(' ');
    expect(explainExpense(software).map(({ clause }) => clause)).toEqual(clauses);
    expect(explainExpense({ ...software, invoice: { ...invoice, kind: 'ordinary' } })).toHaveLength(5);
    expect(explainExpense({ ...software, inPlan: false }).at(-1)).toMatchObject({
      fen: 0,
      says: '不予认定：不在改造方案之内，须先申请变更',
    });
  });
});
