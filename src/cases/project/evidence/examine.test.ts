import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy } from '../../../../test/county.ts';
import { applicationOf, expenseLine, FIRM, supplier } from '../../../../test/sample-firm.ts';
import type { InvoiceReading } from '../../../kernel/invoice-reading.ts';
import type { Expense } from '../records.ts';
import { examine, examineOne } from './examine.ts';
import type { Examined, Surroundings } from './surroundings.ts';
import type { FindingTest, Verification } from './records.ts';
import { mediansOf } from './tests/prices.ts';

const WINDOW = { from: '2026-06-01', to: '2027-05-31' };
const SELLER = supplier.creditCode;
const day = '2026-09-02' as Verification['checkedOn'];
const verification: Verification = {
  expenseId: '1',
  number: expenseLine('1').facts.invoice?.number ?? '',
  outcome: 'matches',
  checkedOn: day,
  screenshot: { id: 'p', name: '查验.png', digest: 'd' },
  by: '样例经办',
  on: day,
};

function expenseOf(id: string, bent: Partial<Expense['facts']> = {}): Expense {
  const line = expenseLine(id, bent);
  const facts = { enterprise: FIRM, window: WINDOW, ...line.facts };
  return { ...line, facts, verdict: policy.decisions.expense.decide(facts), steps: [] };
}
const invoice = (bent: Partial<NonNullable<Expense['facts']['invoice']>>): Partial<Expense['facts']> => {
  const { invoice: sound } = expenseLine('1').facts;
  if (sound === undefined) throw new Error('the sample has an invoice');
  return { invoice: { ...sound, ...bent } };
};
const reading = (bent: Partial<InvoiceReading> = {}): InvoiceReading => ({
  from: 'xml',
  netFen: 60_000_000,
  taxFen: 0,
  totalFen: 60_000_000,
  inWords: '陆拾万元整',
  lines: [{ title: '*软件*样例软件', netFen: 60_000_000, taxFen: 0 }],
  ...bent,
});
const KNOWN: Surroundings = {
  numbersElsewhere: [],
  slipsElsewhere: [],
  filesElsewhere: [],
  otherLists: [],
  books: [supplier],
  pool: [supplier],
  medians: {},
};
const sound: Examined = { expense: expenseOf('1'), others: [], readings: [reading()], verification };
const near = (id: string, fen: number, issuedOn = '2026-09-01') => ({
  ...expenseOf(id, invoice({ number: `2664${id.padStart(16, '0')}`, netFen: fen, issuedOn })),
});

const look = (bent: Partial<Examined>, known: Partial<Surroundings> = {}) =>
  examineOne({ ...sound, ...bent }, { ...KNOWN, ...known }, policy);

describe('the papers of an expense', () => {
  it('that are in order raise nothing', () => {
    expect(look({})).toEqual([]);
  });

  const contract = expenseLine('1').facts.contract;
  const payment = expenseLine('1').facts.payment;
  const ware = (unitPriceFen: number): Partial<InvoiceReading> => ({ lines: [{ title: '*软件*甲', unit: '套', unitPriceFen }] });
  const byCode: InvoiceReading = { from: 'qr', totalFen: 60_000_000, lines: [] };
  it.each<readonly [FindingTest, string, Partial<Examined>, Partial<Surroundings>]>([
    ['number-elsewhere', '也出现在另一个项目', {}, { numbersElsewhere: [verification.number] }],
    ['number-elsewhere', '本企业的“样例生产管理软件”', { others: [{ ...expenseOf('1'), id: '2' }] }, {}],
    ['file-elsewhere', '也出现在另一个项目', { expense: { ...expenseOf('1'), invoiceFile: 'abc' } }, { filesElsewhere: ['abc'] }],
    [
      'file-elsewhere',
      '本企业的',
      { expense: { ...expenseOf('1'), invoiceFile: 'abc' }, others: [{ ...expenseOf('2'), invoiceFile: 'abc' }] },
      {},
    ],
    ['parties', '购买方不是本企业', { expense: openly(expenseOf('1', invoice({ buyer: SELLER }))) }, {}],
    ['parties', '收款方与发票销售方', { expense: openly(expenseOf('1', payment && { payment: { ...payment, payee: FIRM } })) }, {}],
    ['dates', '开票早于签合同', { expense: expenseOf('1', contract && { contract: { ...contract, signedOn: '2026-09-05' } }) }, {}],
    [
      'dates',
      '付款日期不在项目期内',
      { expense: openly(expenseOf('1', payment && { payment: { ...payment, paidOn: '2028-01-01' } })) },
      {},
    ],
    ['number-form', '年份与开票日期不符', { expense: expenseOf('1', invoice({ issuedOn: '2027-01-05' })) }, {}],
    ['number-form', '省份与税务机关不符', { readings: [reading({ taxOffice: '13100000000' })] }, {}],
    ['number-form', '省份与销售方登记地不符', numbered('26310000000000000001'), {}],
    ['number-form', '应为20位', numbered('12345'), {}],
    ['sums', '不等于价税合计', { readings: [reading({ totalFen: 60_000_001, inWords: '陆拾万元零壹分' })] }, {}],
    ['sums', '各行金额', { readings: [reading({ lines: [{ title: '*软件*', netFen: 1, taxFen: 0 }] })] }, {}],
    ['capitals', '大写金额与小写金额不同', { readings: [reading({ inWords: '陆万元整' })] }, {}],
    ['capitals', '不是规范的写法', { readings: [reading({ inWords: '六十万块' })] }, {}],
    ['confirmed', '确认的合计金额与读到的不同', differing(), {}],
    ['readings', '各处读到的发票种类不同', { readings: [reading({ kind: 'ordinary' }), { ...byCode, kind: 'special' }] }, {}],
    ['readings', '各处读到的价税合计不同', { readings: [reading(), { ...byCode, totalFen: 1 }] }, {}],
    ['red', '红字发票', { readings: [reading({ netFen: -100, taxFen: 0, totalFen: -100, inWords: '负壹元整', lines: [] })] }, {}],
    ['red', '备注写明', { readings: [reading({ remark: '被红冲蓝字数电票' })] }, {}],
    ['seller-pool', '不在服务商资源池', {}, { pool: [] }],
    ['seller-tied', '主要股东', {}, { books: [{ ...supplier, shareholders: [{ id: FIRM, percent: 30 }] }] }],
    [
      'seller-tied',
      '联系电话',
      {},
      { books: [supplier, { name: '样例甲', creditCode: FIRM, phones: ['1'] }].map((each) => ({ ...each, phones: ['1'] })) },
    ],
    ['unit-price', '3倍', { readings: [reading(ware(301))] }, { medians: { '*软件*甲|套': 100 } }],
    ['unit-price', '3倍', { readings: [reading(ware(33))] }, { medians: { '*软件*甲|套': 100 } }],
    ['split', '2张发票', { expense: near('1', 9_900_000), others: [near('2', 9_500_000, '2026-09-20')], readings: [] }, {}],
    ['excluded', '不予支持', { readings: [reading({ lines: [{ title: '*餐饮服务*餐费' }] })] }, {}],
    ['unverified', '没有向税务机关查验', { verification: { ...verification, number: '1' } }, {}],
    ['unverified', '查无此票', { verification: { ...verification, outcome: 'unknown' } }, {}],
  ])('%s: %s', (test, says, bent, known) => {
    const findings = look(bent, known);
    expect(findings.map((each) => each.test)).toContain(test);
    const found = findings.find((each) => each.test === test);
    expect(found?.says).toContain(says);
    expect(found?.clause).toMatch(/^measures\//);
    expect(found?.compared.length).toBeGreaterThan(0);
  });

  it.each<readonly [string, FindingTest, Partial<Examined>, Partial<Surroundings>]>([
    ['a pool that nobody imported', 'seller-pool', {}, { pool: undefined as never }],
    ['a price just at the line', 'unit-price', { readings: [reading(ware(300))] }, { medians: { '*软件*甲|套': 100 } }],
    ['an invoice at the limit itself', 'split', { expense: near('1', 10_000_000), others: [near('2', 9_900_000)] }, {}],
    ['an invoice a month later', 'split', { expense: near('1', 9_900_000), others: [near('2', 9_900_000, '2026-10-02')] }, {}],
    ['a code that says the same as the page', 'readings', { readings: [reading(), byCode] }, {}],
    ['a reading that does not say its lines', 'sums', { readings: [reading({ lines: [] })] }, {}],
    [
      'a contract of the same day',
      'dates',
      { expense: expenseOf('1', contract && { contract: { ...contract, signedOn: '2026-09-01' } }) },
      {},
    ],
  ])('%s raises nothing', (_, test, bent, known) => {
    expect(look(bent, known).map((each) => each.test)).not.toContain(test);
  });

  it('with neither invoice nor reading raise nothing that rests on one', () => {
    const { invoice: _none, ...facts } = expenseOf('1').facts;
    expect(look({ expense: { ...expenseOf('1'), facts }, readings: [] })).toEqual([]);
  });
});

describe('a firm on another government’s list', () => {
  it('is asked about as a whole, whatever its expenses, by whose list and on which day', () => {
    const known = { ...KNOWN, otherLists: [{ issuer: '样例市', on: day }] };
    expect(examine({ expenses: [], application: applicationOf() }, {}, known, policy)).toMatchObject([
      { id: 'other-list', clause: 'measures/10', compared: [{ what: '样例市的名单', value: '2026年9月2日比对，两边都有' }] },
    ]);
  });
});

describe('whatever the papers say', () => {
  const anyReading = fc.record(
    {
      from: fc.constant('xml' as const),
      number: fc.string(),
      netFen: fc.integer(),
      taxFen: fc.integer(),
      totalFen: fc.integer(),
      inWords: fc.string(),
      taxOffice: fc.string(),
      remark: fc.string(),
      lines: fc.array(fc.record({ title: fc.string(), netFen: fc.integer(), unitPriceFen: fc.integer() }, { requiredKeys: ['title'] })),
    },
    { requiredKeys: ['from', 'lines'] },
  );

  it('a look never throws, names each test once, and says what was compared', () => {
    fc.assert(
      fc.property(fc.array(anyReading), fc.string(), (readings, number) => {
        const findings = look({ readings, ...numbered(number) });
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { says, compared } of findings) expect([says.length > 0, compared.length > 0]).toEqual([true, true]);
      }),
    );
  });

  it('amounts that add up never raise a finding on sums, and one fen more always does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e8)), { minLength: 1, maxLength: 9 }), (parts) => {
        const lines = parts.map(([netFen, taxFen]) => ({ title: '*软件*甲', netFen, taxFen }));
        const [netFen, taxFen] = [parts.reduce((sum, [net]) => sum + net, 0), parts.reduce((sum, [, tax]) => sum + tax, 0)];
        const { inWords: _none, ...said } = reading({ lines, netFen, taxFen });
        const tests = (totalFen: number) => look({ readings: [{ ...said, totalFen }] }).map(({ test }) => test);
        expect(tests(netFen + taxFen)).not.toContain('sums');
        expect(tests(netFen + taxFen + 1)).toContain('sums');
      }),
    );
  });

  it('a median lies between the least and the greatest price, and is not said of a few', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { maxLength: 30 }), (prices) => {
        const { '甲|套': median } = mediansOf(
          prices.map((unitPriceFen) => ({ from: 'xml', lines: [{ title: '甲', unit: '套', unitPriceFen }] })),
        );
        if (prices.length < 5) expect(median).toBeUndefined();
        else expect(median !== undefined && prices.includes(median)).toBe(true);
      }),
    );
  });
});

/** A verdict of `no` is not looked at by every test; here the look is what is tried. */
function openly(expense: Expense): Expense {
  return { ...expense, verdict: { ...expense.verdict, outcome: 'unknown' } };
}
function numbered(number: string): Partial<Examined> {
  return { expense: expenseOf('1', invoice({ number })) };
}
function differing(): Partial<Examined> {
  const { invoice: confirmed } = expenseOf('1').facts;
  if (confirmed === undefined) throw new Error('the sample has an invoice');
  const differences = [{ field: 'netFen' as const, written: '1', read: '2' }];
  return { filed: { expenseId: '1', readings: [], confirmed, differences, by: '样例', on: day } };
}
