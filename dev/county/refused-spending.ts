import { asDay } from '../../src/kernel/day.ts';
import type { Spending } from './spending.ts';

/** One thing wrong with a line of the ledger, and what the decision `expense` must say of it. */
type Peculiarity = (line: Spending, earlier: readonly Spending[], stranger: string) => Spending;
const fails =
  (failed: string, change: (...given: Parameters<Peculiarity>) => Partial<Spending>): Peculiarity =>
  (line, earlier, stranger) => ({
    ...line,
    ...change(line, earlier, stranger),
    expected: { failed },
  });
const leavesOpen =
  (unknown: string, change: Partial<Spending>): Peculiarity =>
  (line) => ({ ...line, ...change, expected: { unknown } });

const PECULIARITIES: readonly Peculiarity[] = [
  fails('category', () => ({ category: '办公设备', title: '办公电脑' })),
  leavesOpen('complete', { payment: null }),
  fails('category', () => ({ category: '原材料', title: '生产原料' })),
  fails('window', () => ({ signedOn: asDay('2026-06-22') })),
  leavesOpen('category', { category: '智能设备', title: '智能分拣线' }),
  fails('parties', (line, _earlier, stranger) => ({ payment: line.payment && { ...line.payment, payee: stranger } })),
  fails('in-plan', () => ({ isInPlan: false })),
  fails('complete', () => ({ hasVoucher: false })),
  fails('parties', (line, _earlier, stranger) => ({ invoice: { ...line.invoice, buyer: { name: '样例某某', creditCode: stranger } } })),
  fails('not-duplicate', (line, earlier) => ({
    invoice: earlier.findLast((each) => each.firm === line.firm && each.expected.failed === undefined)?.invoice ?? line.invoice,
  })),
];

/** The n-th line that must not be recognised as it stands. `stranger` is the credit code of somebody not party to it. */
export function withPeculiarity(line: Spending, turn: number, earlier: readonly Spending[], stranger: string): Spending {
  const peculiarity = PECULIARITIES[turn % PECULIARITIES.length] as Peculiarity;
  return peculiarity(line, earlier, stranger);
}
