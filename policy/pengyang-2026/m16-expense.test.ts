import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { ExpenseFacts } from '../policy.ts';
import { contract, invoice, payment, recognised, refused, software } from './examples/m16-expense.ts';
import { explainExpense } from './m16-expense-steps.ts';
import { decideExpense } from './m16-expense.ts';

describe('办法第十六条 支出认定', () => {
  it.each(recognised)('认定：%s', (_, change, recognisedFen) => {
    expect(decideExpense({ ...software, ...change })).toMatchObject({
      outcome: 'yes',
      value: { recognisedFen: recognisedFen },
      missing: [],
    });
  });

  it.each(refused)('不认：%s', (_, change, failed) => {
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
