import { describe, expect, it } from 'vitest';
import { policy } from '../../../../test/county.ts';
import { soundSlip, soundVoucher } from '../../../../test/drawn-slip.ts';
import { expenseLine, FIRM, OTHER_FIRM, supplier } from '../../../../test/sample-firm.ts';
import { asDay } from '../../../kernel/day.ts';
import type { Contract } from '../plan/records.ts';
import { differencesIn } from './differences.ts';
import { examineOne } from './examine.ts';
import { carriedBy, proofsOf, saidByPayment, slipKey } from './proofs.ts';
import type { FiledProof, FindingTest, PaymentFacts, VoucherFacts } from './records.ts';
import type { Examined, Surroundings } from './surroundings.ts';

const NAME = '样例甲纺织有限公司';
const on = asDay('2026-09-20');
const line = expenseLine('1');
const facts = { enterprise: FIRM, window: { from: '2026-06-01', to: '2027-05-31' }, ...line.facts };
const expense = { ...line, facts, verdict: policy.decisions.expense.decide(facts), steps: [] };
const contract: Contract = {
  line: '1',
  number: 'HT-1',
  party: { name: supplier.name, creditCode: supplier.creditCode },
  signedOn: asDay('2026-08-03'),
  amountFen: 60_000_000,
};

type FiledPayment = Extract<FiledProof, { kind: 'payment' }>;
const CONFIRMED: PaymentFacts = {
  number: 'N1',
  paidOn: asDay('2026-09-10'),
  amountFen: 60_000_000,
  payerName: NAME,
  payeeName: supplier.name,
  payeeAccount: '6400020002',
  payee: supplier.creditCode,
};
const paperOf = (digest: string) => ({ id: digest, name: '回单.pdf', digest });
const paid = (bent: Partial<PaymentFacts> = {}, digest = bent.number ?? 'N1', more: Partial<FiledPayment> = {}): FiledPayment => ({
  kind: 'payment',
  expenseId: '1',
  paper: paperOf(digest),
  confirmed: { ...CONFIRMED, ...bent },
  differences: [],
  by: '样例甲',
  on,
  ...more,
});
const booked = (bent: Partial<VoucherFacts> = {}, reading = soundVoucher({ debitFen: 60_000_000, creditFen: 60_000_000 })): FiledProof => ({
  kind: 'voucher',
  expenseId: '1',
  paper: paperOf('v'),
  reading: { from: 'pdf', ...reading },
  confirmed: { number: '记-12', bookedOn: on, amountFen: 60_000_000, ...bent },
  differences: [],
  by: '样例甲',
  on,
});
const slip = (bent: Parameters<typeof soundSlip>[0] = {}) => ({
  from: 'pdf' as const,
  ...soundSlip({ inWords: '陆拾万元整', amountFen: 60_000_000, ...bent }),
});

describe('what a ledger line takes from its confirmed papers', () => {
  it('is nothing where there are none', () => {
    expect(carriedBy(undefined, '1')).toEqual({});
    expect(carriedBy([paid()], '2')).toEqual({});
  });

  it('is every payment to one payee together, on the last of their days', () => {
    const parts = [paid({ number: 'N2', paidOn: asDay('2026-10-01'), amountFen: 20 }), paid({ amountFen: 10 })];
    expect(carriedBy(parts, '1')).toEqual({ payment: { paidOn: '2026-10-01', amountFen: 30, payee: supplier.creditCode } });
  });

  it('is no payment where the payees are two, and the voucher all the same', () => {
    expect(carriedBy([paid(), paid({ number: 'N2', payee: OTHER_FIRM }), booked()], '1')).toEqual({ voucher: true });
  });

  it.each([
    ['file', paid({ amountFen: 7 }, 'N1')],
    ['number', paid({ amountFen: 7 }, 'other file')],
  ])('counts a slip confirmed again once, by its %s, as confirmed last', (_, again) => {
    expect(proofsOf([paid(), again], '1')).toEqual([again]);
    expect(carriedBy([paid(), again], '1').payment?.amountFen).toBe(7);
  });
});

describe('what was read of a slip', () => {
  it('differs from what was confirmed by field, and not by blanks or wide signs', () => {
    const reading = slip({ payee: { name: '样例（软件）有限公司', account: '6400020002', bank: '样例银行' } });
    const written = { ...CONFIRMED, ...saidByPayment(reading), payeeName: '样例(软件) 有限公司', amountFen: 1 };
    expect(differencesIn(written, saidByPayment(reading))).toEqual([{ field: 'amountFen', written: '0.01元', read: '600,000.00元' }]);
  });
});

describe('the look at slips, vouchers and contracts', () => {
  const KNOWN: Surroundings = {
    numbersElsewhere: [],
    slipsElsewhere: [],
    filesElsewhere: [],
    otherLists: [],
    books: [],
    medians: {},
    ledger: { '1': line.facts },
  };
  const sound: Examined = {
    expense,
    others: [],
    readings: [],
    proofs: [paid(), booked()],
    otherProofs: [],
    filedContract: contract,
    firm: NAME,
  };
  const look = (bent: Partial<Examined>, known: Partial<Surroundings> = {}) =>
    examineOne({ ...sound, ...bent }, { ...KNOWN, ...known }, policy).filter(({ test }) => test !== 'unverified');
  const reading = {
    from: 'docx' as const,
    buyer: { name: NAME, creditCode: FIRM },
    seller: {},
    amountFen: 60_000_000,
    inWords: '陆拾万元整',
  };

  it('finds nothing in papers that agree', () => {
    expect(look({})).toEqual([]);
    expect(look({ proofs: [paid({}, 'N1', { reading: slip() }), booked()], filedContract: { ...contract, reading } })).toEqual([]);
  });

  it.each<readonly [FindingTest, string, Partial<Examined>, Partial<Surroundings>]>([
    ['parties', '付款方不是本企业', { proofs: [paid({ payerName: '样例乙有限公司' })] }, {}],
    ['parties', '收款方与发票销售方', { readings: [{ from: 'xml', sellerName: '样例丙有限公司', lines: [] }] }, {}],
    ['parties', '收款方与合同对方', { proofs: [paid({ payeeName: '样例丙有限公司' })] }, {}],
    ['parties', '合同甲方不是本企业', { filedContract: { ...contract, reading: { ...reading, buyer: { name: '样例乙有限公司' } } } }, {}],
    ['dates', '付款早于签合同', { proofs: [paid({ paidOn: asDay('2026-08-01') })] }, { ledger: {} }],
    ['dates', '付款日期不在项目期内', { proofs: [paid({ paidOn: asDay('2028-01-01') })] }, { ledger: {} }],
    ['capitals', '大写金额与小写', { proofs: [paid({}, 'N1', { reading: slip({ inWords: '陆万元整' }) })] }, {}],
    ['capitals', '大写金额与小写', { filedContract: { ...contract, reading: { ...reading, inWords: '陆万元整' } } }, {}],
    [
      'confirmed',
      '确认的付款金额与读到的不同',
      { proofs: [paid({}, 'N1', { differences: [{ field: 'amountFen', written: '1元', read: '2元' }] })] },
      {},
    ],
    [
      'confirmed',
      '确认的合同金额与读到的不同',
      { filedContract: { ...contract, differences: [{ field: 'amountFen', written: '1元', read: '2元' }] } },
      {},
    ],
    ['file-elsewhere', '同一个付款回单文件', {}, { filesElsewhere: ['N1'] }],
    ['file-elsewhere', '同一个合同文件', { filedContract: { ...contract, scans: [paperOf('c')] } }, { filesElsewhere: ['c'] }],
    ['slip-elsewhere', '另一个项目', {}, { slipsElsewhere: [slipKey(CONFIRMED)] }],
    [
      'slip-elsewhere',
      '本企业的“样例生产管理软件”',
      { others: [{ ...expense, id: '2' }], otherProofs: [paid({}, 'N1', { expenseId: '2' })] },
      {},
    ],
    ['ledger', '付款金额与回单不同', { proofs: [paid({ amountFen: 1 })] }, {}],
    ['ledger', '付款日期与回单不同', { proofs: [paid({ paidOn: asDay('2026-09-11') })] }, {}],
    ['ledger', '收款方与回单不同', { proofs: [paid({ payee: OTHER_FIRM })] }, {}],
    ['ledger', '没有记账凭证', {}, { ledger: { '1': { voucher: false } } }],
    ['ledger', '合同金额与登记的合同不同', { filedContract: { ...contract, amountFen: 1 } }, {}],
    ['ledger', '签订日期与登记的合同不同', { filedContract: { ...contract, signedOn: asDay('2026-08-04') } }, {}],
    ['overpaid', '付款超过合同', { proofs: [paid({ amountFen: 60_000_001 })] }, {}],
    ['overpaid', '超过记账凭证', { proofs: [paid(), booked({ amountFen: 1 })] }, {}],
    ['overpaid', '借贷不平', { proofs: [booked({}, soundVoucher({ creditFen: 1 }))] }, {}],
    ['private-account', '像是个人', { proofs: [paid({ payeeName: '样例丁' })] }, {}],
    ['private-account', '现金', { proofs: [paid({}, 'N1', { reading: slip({ purpose: '取现付货款' }) })] }, {}],
  ])('%s: %s', (test, says, bent, known) => {
    const found = look(bent, known).find((each) => each.test === test);
    expect(found?.says).toContain(says);
    expect(found?.clause).toMatch(/^measures\//);
    expect(found?.compared.length).toBeGreaterThan(0);
  });
});
