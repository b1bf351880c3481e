import type { ExpenseFacts } from '../../policy.ts';

export const contract = { signedOn: '2026-08-03', amountFen: 11_300_000, party: '样例供方' };
export const invoice = {
  number: '26642000000012345678',
  kind: 'special',
  netFen: 10_000_000,
  taxFen: 1_300_000,
  issuedOn: '2026-09-01',
  seller: '样例供方',
  buyer: '样例企业',
} as const;
export const payment = { paidOn: '2026-09-20', amountFen: 11_300_000, payee: '样例供方' };
/** 11.3 万元 of software, taxed, paid and proven. */
export const software: ExpenseFacts = {
  category: 'software',
  enterprise: '样例企业',
  window: { from: '2026-07-20', to: '2027-03-31' },
  inPlan: true,
  contract,
  invoice,
  payment,
  voucher: true,
};

/** What is recognised then, in fen. */
export const recognised: readonly [says: string, change: Partial<ExpenseFacts>, fen: number][] = [
  ['专用发票，税额不计', {}, 10_000_000],
  ['普通发票，按价税合计', { invoice: { ...invoice, kind: 'ordinary' } }, 11_300_000],
  ['只付了一部分，按付款折算', { payment: { ...payment, amountFen: 5_650_000 } }, 5_000_000],
  ['合同最小，按合同', { contract: { ...contract, amountFen: 113 } }, 100],
  ['折算不足一分的舍去', { payment: { ...payment, amountFen: 100 } }, 88],
  ['窗口首日签、末日付', { contract: { ...contract, signedOn: '2026-07-20' }, payment: { ...payment, paidOn: '2027-03-31' } }, 10_000_000],
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
];

/** By which tests nothing is recognised then. */
export const refused: readonly [says: string, change: Partial<ExpenseFacts>, fails: string[]][] = [
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
];
