import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../kernel/accounts.ts';
import { drawMoneyFlow, flowsOf, paidIn, withoutNames } from './money-flow.ts';

const fen = fc.integer({ min: 1, max: 40_000_000 });
/** Firms of either source, each with what it was paid spent on one kind or two. */
const books = fc
  .array(fc.record({ source: fc.constantFrom('region' as const, 'county' as const), fen, part: fc.nat(1000) }), { maxLength: 30 })
  .map((all) => ({
    sums: all.flatMap(({ source, fen: paid }, index) => [
      { account: accountOf(source, 'paid'), caseId: `p${index}`, fen: BigInt(paid) },
      { account: accountOf(source, 'committed'), caseId: `p${index}`, fen: -BigInt(paid) },
    ]),
    firms: all.map(({ fen: paid, part }, index) => {
      const cloud = Math.floor((paid * part) / 1000);
      const categories = [
        { category: 'software' as const, fen: paid - cloud },
        { category: 'cloud-service' as const, fen: cloud },
      ].filter((each) => each.fen > 0);
      return { caseId: `p${index}`, name: `样例${index}`, paidFen: paid, categories: part === 7 ? [] : categories };
    }),
  }));

describe('the picture of where the money went', () => {
  it('carries in each of its three steps just what was paid, to the fen, with names and without', () => {
    fc.assert(
      fc.property(books, ({ sums, firms }) => {
        const paid = firms.reduce((sum, { paidFen }) => sum + paidFen, 0);
        const ways = paidIn(sums, firms);
        const spent = firms.filter(({ categories }) => categories.length > 0);
        for (const flows of [flowsOf(ways, firms), ...(spent.length === firms.length ? [flowsOf(...withoutNames(ways, firms))] : [])])
          for (const step of [0, 1, 2])
            expect(flows.filter((each) => each.step === step).reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
      }),
    );
  });

  it('shows the twelve greatest firms and the rest together; without names it shows none', () => {
    const firms = Array.from({ length: 15 }, (_, index) => ({
      caseId: `p${index}`,
      name: `样例${index}`,
      paidFen: 1000 + index,
      categories: [{ category: 'software' as const, fen: 1000 + index }],
    }));
    const paid = paidIn(
      firms.map(({ caseId, paidFen }) => ({ account: accountOf('region', 'paid'), caseId, fen: BigInt(paidFen) })),
      firms,
    );
    const named = flowsOf(paid, firms);
    expect(named.filter(({ step }) => step === 1)).toHaveLength(13);
    expect(named.find(({ to }) => to === '其余3家')?.amount).toBe(1000 + 1001 + 1002);
    const drawn = drawMoneyFlow(flowsOf(...withoutNames(paid, firms)));
    expect(drawn?.svg).not.toContain('样例');
    expect(drawn?.rows).toEqual([
      ['来源到用途', '自治区奖补资金', '企业改造补助', '151.05'],
      ['用途到收款单位', '企业改造补助', '15家企业', '151.05'],
      ['企业到支出类别', '15家企业', '软件', '151.05'],
    ]);
  });

  it('leads rewards and services to whoever received them and no further, in the greatest order of all', () => {
    const firm = { caseId: 'p', name: '样例甲', paidFen: 500, categories: [{ category: 'software' as const, fen: 500 }] };
    const [school, again] = [
      { caseId: 'o', name: '样例学校' },
      { caseId: 'q', name: '样例甲' },
    ];
    const sums = [
      { account: accountOf('region', 'paid'), caseId: 'p', fen: 500n },
      { account: accountOf('region', 'paid', 'training'), caseId: 'o', fen: 900n },
      { account: accountOf('region', 'paid', 'benchmark'), caseId: 'q', fen: 70n },
      { account: accountOf('region', 'committed', 'training'), caseId: 'o', fen: 33n },
    ];
    const paid = paidIn(sums, [firm, school, again]);
    const ways = (flows: ReturnType<typeof flowsOf>) =>
      flows.filter(({ step }) => step > 0).map(({ from, to, amount }) => [from, to, amount]);
    expect(ways(flowsOf(paid, [firm]))).toEqual([
      ['人才培训', '样例学校', 900],
      ['企业改造补助', '样例甲', 500],
      ['标杆企业奖励', '样例甲', 70],
      ['样例甲', '软件', 500],
    ]);
    expect(ways(flowsOf(...withoutNames(paid, [firm])))).toEqual([
      ['人才培训', '2家奖励和支出单位', 900],
      ['标杆企业奖励', '2家奖励和支出单位', 70],
      ['企业改造补助', '1家企业', 500],
      ['1家企业', '软件', 500],
    ]);
  });

  it('is not drawn where nothing was paid', () => {
    expect(drawMoneyFlow([])).toBeNull();
  });
});
