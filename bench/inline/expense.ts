import type { ExpenseFacts } from '../../policy/policy.ts';
import type { Outcome } from './subsidy.ts';

const NEVER = ['operating', 'raw-material', 'construction', 'welfare', 'office-equipment', 'other'];
const IF_RECOGNISED = ['smart-equipment', 'other-digital'];

/** 办法第十六条 and 第十二条（二） typed in a hurry, for the facts of the bench: enterprise, window, contract and invoice are there. */
export function inlineExpense(f: ExpenseFacts): { outcome: Outcome; recognisedFen: number | null } {
  const { category, window, contract, invoice, payment } = f;
  if (!category || !window || !contract || !invoice) throw new Error('not among the facts of the bench');
  const outside = (day: string): boolean => day < window.from || day > window.to;
  let no = NEVER.includes(category) || f.voucher === false || f.inPlan === false;
  no ||= invoice.buyer !== f.enterprise || invoice.seller !== contract.party;
  no ||= outside(contract.signedOn) || outside(invoice.issuedOn) || (f.seenInvoices ?? []).includes(invoice.number);
  if (payment) no ||= payment.payee !== invoice.seller || outside(payment.paidOn);
  if (no) return { outcome: 'no', recognisedFen: 0 };
  const open = f.voucher === undefined || f.inPlan === undefined || (IF_RECOGNISED.includes(category) && f.recognisedBy === undefined);
  if (open || !payment) return { outcome: 'unknown', recognisedFen: null };
  const total = invoice.netFen + invoice.taxFen;
  const gross = Math.min(contract.amountFen, total, payment.amountFen);
  return {
    outcome: 'yes',
    recognisedFen: invoice.kind === 'special' ? Number((BigInt(gross) * BigInt(invoice.netFen)) / BigInt(total)) : gross,
  };
}
